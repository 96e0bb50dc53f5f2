/** Names of the `{placeholders}` in a text, each once. */
export function placeholdersIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))];
}

/** The numbers in a text that are not small enough for words (first, March), commas read over, placeholders left out. */
export function numbersIn(text: string): readonly number[] {
  return figuresIn(text).map(({ n }) => n);
}

/** What a number of a Chinese text may be elsewhere: itself, a western year, or counted in thousands and billions. */
export function formsOf(text: string): readonly (readonly number[])[] {
  return figuresIn(text).map(({ n, myriads }) => {
    if (myriads === '\u842c') return [n * 10_000, n * 10, n / 100];
    return myriads === '\u5104' ? [n / 10, n * 100, n * 100_000_000] : [n, n + 1911];
  });
}

const SMALL = 12;

function figuresIn(text: string): readonly { readonly n: number; readonly myriads: string | undefined }[] {
  const bare = text.replace(/\{\w+\}|COVID-19/g, ' ').replace(/(\d),(?=\d{3}(?!\d))/g, '$1');
  return [...bare.matchAll(/(\d+(?:\.\d+)?)\s*([\u842c\u5104])?/g)]
    .map(([, digits, myriads]) => ({ n: Number(digits), myriads }))
    .filter(({ n, myriads }) => n > SMALL || myriads !== undefined);
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** How many letters long a text is to the eye. */
export function said(text: string): number {
  return [...graphemes.segment(text.replaceAll('\u200b', ''))].length;
}

/** Runs of letters of a text that are in none of these scripts. */
export function lettersOutside(text: string, scripts: readonly string[]): readonly string[] {
  const known = scripts.map((script) => `\\p{Script_Extensions=${script}}`).join('');
  return text.match(new RegExp(`[^\\P{L}${known}]+`, 'gu')) ?? [];
}
