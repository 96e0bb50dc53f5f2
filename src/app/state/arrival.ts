let isFirstPage = true;

/** On a new page: to the top, and the heading takes focus so that it is read out. The page one starts on keeps its focus. */
export function arrive(main: HTMLElement | null): void {
  if (isFirstPage) {
    isFirstPage = false;
    return;
  }
  scrollTo(0, 0);
  const heading = main?.querySelector<HTMLElement>('h1');
  // Where it has the focus already, from the page before: only what takes focus is read out.
  if (heading === document.activeElement) heading?.blur();
  heading?.focus({ preventScroll: true });
}
