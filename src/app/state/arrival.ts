let isFirstPage = true;

/** On a new page: to the top, and the heading takes focus so that it is read out. The page one starts on keeps its focus. */
export function arrive(main: HTMLElement | null): void {
  if (isFirstPage) {
    isFirstPage = false;
    return;
  }
  scrollTo(0, 0);
  main?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
}
