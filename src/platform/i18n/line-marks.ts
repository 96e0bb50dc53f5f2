/** A text without the marks of no width that say where a line may break and where not: for what is spoken, searched or a title. */
export function withoutLineMarks(text: string): string {
  return text.replace(/[\u200b\u2060]/g, '');
}
