/** A page that nobody looks at isn't drawn. */
const LATEST_MS = 100;

/** Resolves when what was last drawn is to be seen; where the page is being left, at once. For what nobody waits for. */
export function painted(): Promise<unknown> {
  return new Promise((done) => {
    if (document.hidden) done(0);
    requestAnimationFrame(() => setTimeout(done));
    setTimeout(done, LATEST_MS);
    document.addEventListener('visibilitychange', done, { once: true });
  });
}
