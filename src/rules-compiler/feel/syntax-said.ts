import { fullWidthIn } from '../full-width.ts';
import { type Said, said } from '../saying.ts';

/** What people write who know other languages, and what FEEL has for it. */
const FOREIGN: readonly (readonly [wrong: RegExp, plain: string])[] = [
  [/&&/, 'and'],
  [/\|\|/, 'or'],
  [/<>/, '!='],
  [/=>/, '>='],
  [/=</, '<='],
  [/\bAND\b/, 'and'],
  [/\bOR\b/, 'or'],
  [/\bNOT\b/, 'not(…)'],
  [/\bis(?= (true|false|null)\b)/, '='],
  [/!(?!=)/, 'not(…)'],
  [/\bnot (?!\()[\w.]+/, 'not(…)'],
  [/%/, '/ 100'],
  [/'[^']*'/, '"…"'],
  [/\bany(?= \w+ in\b)/, 'some'],
  [/\ball(?= \w+ in\b)/, 'every'],
  [/\belif\b/, 'else if'],
];

/** Words that are names as far as FEEL knows. */
const AS_NAMES: typeof FOREIGN = [
  [/\bAnd\b/, 'and'],
  [/\bOr\b/, 'or'],
  [/\bNot\b/, 'not(…)'],
  [/\bI[Ff]\b/, 'if'],
  [/\b(TRUE|True)\b/, 'true'],
  [/\b(FALSE|False)\b/, 'false'],
];

const NEAR = 20;
/** The grammar gives up where more is nested than this many letters have room for. */
const LONG = 2000;

/** What is to be said of an expression that can't be read on from some letter. */
export function syntaxSaid(text: string, offset: number): Said {
  const plain = withoutTexts(text);
  const known = foreignSaid(text) ?? signSaid(plain, AS_NAMES) ?? unbalancedSaid(plain);
  if (known) return known;
  if (text.length > LONG) return said('feel-syntax.deep');
  const rest = text.slice(offset).trim();
  const near = text.slice(0, offset).trim().slice(-NEAR);
  return rest === '' ? said('feel-syntax.end', { near }) : said('feel-syntax.near', { near: rest.slice(0, NEAR) });
}

/** Signs of another language, or typed in Chinese. */
export function foreignSaid(text: string): Said | undefined {
  const odd = fullWidthIn(text);
  if (odd) return said('feel-syntax.full-width', { sign: odd.sign, plain: odd.plain });
  const plain = withoutTexts(text);
  if (plain.includes('==')) return said('feel-syntax.equals');
  const sign = signSaid(plain, FOREIGN);
  if (sign) return sign;
  if (/[^<>!]=\s*\([^()]*,[^()]*\)/.test(plain) || /\bin\s*"[^"]*"\s*,/.test(text)) return said('feel-syntax.one-of');
  return undefined;
}

function signSaid(plain: string, signs: typeof FOREIGN): Said | undefined {
  for (const [wrong, instead] of signs) {
    const [found] = wrong.exec(plain) ?? [];
    if (found) return said('feel-syntax.sign', { sign: found.trim(), plain: instead });
  }
  return undefined;
}

/** A name that holds what is no part of a name: the grammar takes words that follow one another for one. */
export function misreadSaid(name: string): Said | undefined {
  const foreign = foreignSaid(name) ?? signSaid(name, AS_NAMES);
  const [chinese] = /\p{Script=Han}+/u.exec(name) ?? [];
  return foreign ?? (chinese ? said('feel-syntax.chinese', { sign: chinese }) : undefined);
}

/** A date that isn't in `date("…")` is a subtraction. */
export function bareDayIn(text: string): { readonly text: string; readonly at: number } | undefined {
  const found = /(?<![\w"])\d{4}-\d\d-\d\d(?![\w"])/.exec(
    text.replaceAll(/"[^"]*"/g, (quoted) => ' '.repeat(quoted.length)),
  );
  return found ? { text: found[0], at: found.index } : undefined;
}

function unbalancedSaid(plain: string): Said | undefined {
  const count = (sign: RegExp): number => (plain.match(sign) ?? []).length;
  for (const [open, close] of [
    ['(', ')'],
    ['[', ']'],
  ] as const) {
    const [more, less] = [count(new RegExp(`\\${open}`, 'g')), count(new RegExp(`\\${close}`, 'g'))];
    // Ranges may be half open: `[1..5)`.
    if (more !== less && !plain.includes('..'))
      return more > less
        ? said('feel-syntax.unclosed', { open, close })
        : said('feel-syntax.unopened', { open, close });
  }
  if (count(/\bif\b/g) > count(/\belse\b/g)) return said('feel-syntax.no-else');
  return plain.split('"').length > 1 ? said('feel-syntax.unclosed', { open: '"', close: '"' }) : undefined;
}

function withoutTexts(text: string): string {
  return text.replaceAll(/"[^"]*"/g, ' ').replaceAll(/\/\*.*?\*\/|\/\/.*$/gms, ' ');
}
