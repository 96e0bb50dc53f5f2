/** Signs of Chinese typing that look like those of YAML and FEEL, by their code points. */
const PLAIN: Readonly<Record<string, string>> = {
  '\uff0c': ',',
  '\u3001': ',',
  '\uff1a': ':',
  '\uff1b': ';',
  '\uff08': '(',
  '\uff09': ')',
  '\u3010': '[',
  '\u3011': ']',
  '\uff3b': '[',
  '\uff3d': ']',
  '\uff5b': '{',
  '\uff5d': '}',
  '\u300c': '"',
  '\u300d': '"',
  '\u201c': '"',
  '\u201d': '"',
  '\u2018': "'",
  '\u2019': "'",
  '\uff02': '"',
  '\uff1c': '<',
  '\uff1e': '>',
  '\uff1d': '=',
  '\u2264': '<=',
  '\u2267': '>=',
  '\u2266': '<=',
  '\u2265': '>=',
  '\u2260': '!=',
  '\uff0b': '+',
  '\uff0d': '-',
  '\u2212': '-',
  '\u2013': '-',
  '\uff0a': '*',
  '\u00d7': '*',
  '\u00f7': '/',
  '\uff0f': '/',
  '\uff0e': '.',
  '\u3002': '.',
  '\u3000': ' ',
  '\u00a0': ' ',
};

/** A sign typed in Chinese where a plain one is meant. */
export interface FullWidth {
  readonly at: number;
  readonly sign: string;
  readonly plain: string;
}

/**
 * The first such sign of an expression or id outside double quotes; full-width figures and letters count, too.
 */
export function fullWidthIn(text: string): FullWidth | undefined {
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? '';
    if (sign === '"') isQuoted = !isQuoted;
    const plain =
      PLAIN[sign] ?? (/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/.test(sign) ? sign.normalize('NFKC') : undefined);
    if (!isQuoted && plain !== undefined) return { at, sign, plain };
  }
  return undefined;
}

/** Where YAML looks for a sign of its own: after a key, between the items of a list, or where a text begins. */
const STRUCTURAL = [
  /^\s*(?:- )?[\w.-]+(\uff1a)/,
  /[\w"'\]}](\uff0c|\u3001|\uff1a)\s*[\w"'{[]/,
  /(?:: |- |[{[,] ?)(\u300c|\u201c|\u3010|\uff5b|\uff3b)/,
];

/** Such a sign in a line of YAML, where it stands in for one of YAML's; sentences may have as many as they like. */
export function fullWidthInYaml(line: string): FullWidth | undefined {
  for (const pattern of STRUCTURAL) {
    const sign = pattern.exec(line)?.[1];
    if (sign !== undefined) return { at: line.indexOf(sign), sign, plain: PLAIN[sign] ?? '' };
  }
  return undefined;
}
