import type { Wording } from '../../platform/index.ts';

/** One step down into a law, from 條 to 項, 款 and 目; `of` is the number after 之. Directions are in points, 點. */
interface Step {
  readonly level: 'article' | 'paragraph' | 'subparagraph' | 'item' | 'point';
  readonly n: number;
  readonly of?: number;
}

/** A place in a law, and where it ends if it is several in a row. */
interface Place {
  readonly steps: readonly Step[];
  readonly to?: Step;
}

/** `§2 I 4(3)2`, `§2(1)3`, `§16-2 III`, `§3 1–2` */
const PLACE =
  /^§(\d+)(?:-(\d+))?(?:\((\d+)\)| (I|II|III|IV|V|VI|VII|VIII|IX|X))?(?: ?(\d+)(?:–(\d+)|\((\d+)\)(\d+)?)?)?$/;
/** `§2–§10`, `§2–10`, `§5-1–§5-3` */
const ARTICLES = /^§(\d+)(?:-(\d+))?–§?(\d+)(?:-(\d+))?$/;
/** `第 2–9 點` */
const POINTS = /^\u7b2c (\d+)(?:–(\d+))? \u9ede$/;
/** `、` */
const COMMA = '\u3001';
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/**
 * The places that a rule cites, as an office writes them in this language; undefined where they can't be read for certain.
 *
 * @example lawPlaceText('§10 3', words) // '第 10 條第 3 款'
 */
export function lawPlaceText(at: string, { t }: Pick<Wording, 't'>): string | undefined {
  const places = at.split(COMMA).map((part) => readArticles(part) ?? readPoints(part) ?? readPlace(part));
  const texts = places.map((place) => place && textOf(place, t));
  if (texts.includes(undefined)) return undefined;
  // Where a number meets a Chinese word of the next step, as in 第 5 條之 1 第 3 項.
  return texts.join(t('law.list')).replace(/(\d)(?=\p{Script=Han})/gu, '$1 ');
}

function textOf({ steps, to }: Place, t: Wording['t']): string {
  const texts = steps.map((step) => stepText(step, t));
  if (to) texts.push(t('law.range', { from: texts.pop() ?? '', to: stepText(to, t) }));
  return texts.reduce((outer, inner) => t('law.within', { outer, inner }));
}

function stepText({ level, n, of }: Step, t: Wording['t']): string {
  if (of === undefined) return t(`law.${level}`, { n });
  return t(level === 'item' ? 'law.itemOf' : 'law.articleOf', { n, of });
}

function readArticles(text: string): Place | undefined {
  const [, from, fromOf, to, toOf] = ARTICLES.exec(text) ?? [];
  return placeOf([step('article', from, fromOf)], step('article', to, toOf));
}

function readPoints(text: string): Place | undefined {
  const [, from, to] = POINTS.exec(text) ?? [];
  return placeOf([step('point', from)], step('point', to));
}

function readPlace(text: string): Place | undefined {
  const [, article, articleOf, bracket, roman, subparagraph, to, item, itemOf] = PLACE.exec(text) ?? [];
  // Whether `§4-5` is an article put in after 4 or means 4 to 5, nobody can tell; articles put in are few.
  if (articleOf && Number(articleOf) >= Number(article)) return undefined;
  const paragraph = roman ? String(ROMAN.indexOf(roman) + 1) : bracket;
  return placeOf(
    [
      step('article', article, articleOf),
      step('paragraph', paragraph),
      step('subparagraph', subparagraph),
      step('item', item, itemOf),
    ],
    step('subparagraph', to),
  );
}

function placeOf(parts: readonly (Step | undefined)[], to: Step | undefined): Place | undefined {
  const steps = parts.filter((part) => part !== undefined);
  const last = steps.at(-1);
  if (!last) return undefined;
  if (!to) return { steps };
  return isBefore(last, to) ? { steps, to } : undefined;
}

function step(level: Step['level'], n: string | undefined, of?: string): Step | undefined {
  return n === undefined ? undefined : { level, n: Number(n), ...(of !== undefined && { of: Number(of) }) };
}

function isBefore(a: Step, b: Step): boolean {
  return a.n < b.n || (a.n === b.n && (a.of ?? 0) < (b.of ?? 0));
}
