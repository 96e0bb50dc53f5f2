import { painted } from '../../platform/index.ts';

let isFirstPage = true;
let isArriving = false;

/** On a new page: to the top, and the heading takes focus so that it is read out. The page one starts on keeps its focus. */
export function arrive(main: HTMLElement | null): void {
  if (isFirstPage) {
    isFirstPage = false;
    return;
  }
  scrollTo(0, 0);
  focusHeading(main);
}

/**
 * The same on the next of several pages that stay in one frame. The focus follows the picture: browsers read through all fields
 * of a form that it leaves.
 */
export async function arriveSoon(main: HTMLElement | null): Promise<void> {
  scrollTo(0, 0);
  const from = document.activeElement;
  isArriving = true;
  await painted();
  isArriving = false;
  // Not away from what somebody turned to meanwhile.
  if (document.activeElement === from || document.activeElement === document.body) focusHeading(main);
}

/** Whether the page is to be seen: what was pressed before isn't meant for it. */
export function hasArrived(): boolean {
  return !isArriving;
}

function focusHeading(main: HTMLElement | null): void {
  const heading = main?.querySelector<HTMLElement>('h1');
  // Where it has the focus already, from the page before: only what takes focus is read out.
  if (heading === document.activeElement) heading?.blur();
  heading?.focus({ preventScroll: true });
}
