const ESCAPED = /\\(?:u([\da-fA-F]{4})|U(0[\da-fA-F]{5}|10[\da-fA-F]{4})|(.))/gs;
const LETTERS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

/** The text of a literal: `\n`, `\u20AC`, `\U01F600`; any other letter after a backslash is itself. */
export function stringIn(literal: string): string {
  return literal.slice(1, -1).replaceAll(ESCAPED, (_, short?: string, long?: string, letter = '') => {
    const code = short ?? long;
    return code === undefined ? (LETTERS[letter] ?? letter) : String.fromCodePoint(Number.parseInt(code, 16));
  });
}
