const NAME = 'spoken';
let marked: Element | undefined;

/** Marks the sentence being read, and brings it into view; without the highlights of CSS, the element that it stands in. */
export function markSentence(range: Range): void {
  clearMark();
  const element = range.startContainer.parentElement ?? undefined;
  if ('highlights' in CSS) CSS.highlights.set(NAME, new Highlight(range));
  else element?.setAttribute('data-spoken', '');
  marked = element;
  element?.scrollIntoView({ block: 'nearest' });
}

export function clearMark(): void {
  if ('highlights' in CSS) CSS.highlights.delete(NAME);
  marked?.removeAttribute('data-spoken');
  marked = undefined;
}
