/** Runs in the page: what reaches over its edge, the innermost last; empty where nothing can be scrolled sideways or is cut. */
export function sideways(): readonly string[] {
  const over = document.documentElement.scrollWidth - innerWidth;
  const cut = [...document.querySelectorAll('.card')].filter((one) => one.scrollWidth > one.clientWidth + 1);
  if (over <= 0) return cut.map((one) => `cut at its edge: ${one.textContent?.slice(0, 60)}`);
  const all = [...document.querySelectorAll('body *')].filter(
    (one) => one.getBoundingClientRect().right > innerWidth + 1,
  );
  return [
    `${over} px`,
    ...all.slice(-12).map((one) => `${one.tagName}.${one.className}: ${one.textContent?.slice(0, 60)}`),
  ];
}
