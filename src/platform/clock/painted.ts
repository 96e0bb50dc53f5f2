/** A page that nobody looks at isn't drawn. */
const LATEST_MS = 100;

/** Resolves when what was last drawn is to be seen; where the page is being left, at once. For what nobody waits for. */
export function painted(): Promise<void> {
  return new Promise((done) => {
    const listening = new AbortController();
    const end = () => {
      listening.abort();
      done();
    };
    if (document.hidden) end();
    requestAnimationFrame(() => setTimeout(end));
    setTimeout(end, LATEST_MS);
    document.addEventListener('visibilitychange', end, listening);
  });
}
