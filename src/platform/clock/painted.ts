/** A page that nobody looks at isn't drawn. */
const LATEST_MS = 100;

/** Of the frame that is still to begin. */
let next: Promise<void> | undefined;

/** Resolves when what was last drawn is to be seen; where the page is being left, at once. For what nobody waits for. */
export function painted(): Promise<void> {
  next ??= nextFrame();
  return next;
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      next = undefined;
      clearTimeout(latest);
      document.removeEventListener('visibilitychange', done);
      resolve();
    };
    const latest = setTimeout(done, LATEST_MS);
    document.addEventListener('visibilitychange', done);
    requestAnimationFrame(() => {
      next = undefined;
      setTimeout(done);
    });
    if (document.hidden) done();
  });
}
