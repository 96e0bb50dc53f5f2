import type { Chance } from '../exact/random.ts';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export interface OpenContext {
  readonly open: Readonly<Record<string, Json>>;
  /** One way in which everything may turn out to be known. */
  readonly complete: (chance: Chance) => Readonly<Record<string, string>>;
}

interface Value {
  readonly json: Json;
  /** A possible value, as FEEL writes it. */
  readonly draw: (chance: Chance) => string;
}

/** Some names known, some in a range, some among options, some missing. */
export function openContext(chance: Chance): OpenContext {
  const values = new Map<string, Value | undefined>([
    ['n', number(chance)],
    ['m', chance.maybe(0.1) ? undefined : number(chance)],
    ['p', chance.maybe(0.2) ? undefined : oneOf(chance, ['true', 'false', 'null'])],
    ['q', oneOf(chance, ['true', 'false'])],
    ['d', days(chance)],
    ['l', list(chance)],
  ]);
  const open = [...values].flatMap(([name, value]) => (value ? [[name, value.json] as const] : []));
  return {
    open: Object.fromEntries(open),
    complete: (draw) =>
      Object.fromEntries([...values].map(([name, value]) => [name, value ? value.draw(draw) : draw.pick(MISSING)])),
  };
}

/** What a missing name may turn out to be. */
const MISSING = [
  'null',
  'true',
  'false',
  '0',
  '3',
  '-2.5',
  '"a"',
  'date("2020-02-29")',
  'duration("P1M")',
  '[1, 2]',
  '{a: 1}',
];

const ENDS = [-4, -1, -0.5, 0, 1, 1.5, 2, 3, 7, 12];

function number(chance: Chance): Value {
  const [x, y] = [chance.pick(ENDS), chance.pick(ENDS)];
  const [min, max] = [Math.min(x, y), Math.max(x, y)];
  if (chance.maybe(0.2)) return { json: x, draw: () => String(x) };
  if (chance.maybe(0.3))
    return { json: { one_of: [x, y, null] }, draw: (own) => own.pick([String(x), String(y), 'null']) };
  const between = (own: Chance): number => own.pick([min, max, (min + max) / 2, min + (max - min) / 8]);
  return { json: { min, max }, draw: (own) => String(between(own)) };
}

function oneOf(chance: Chance, texts: readonly string[]): Value {
  const kept = texts.filter(() => chance.maybe(0.8));
  const options = kept.length > 0 ? kept : ['true'];
  return { json: { one_of: options.map((text) => JSON.parse(text) as Json) }, draw: (own) => own.pick(options) };
}

const DAYS = ['2020-01-31', '2020-02-28', '2020-02-29', '2020-03-01', '2020-12-31', '2021-02-28', '2021-03-01'];

function days(chance: Chance): Value {
  const [x, y] = [chance.whole(0, DAYS.length - 1), chance.whole(0, DAYS.length - 1)];
  const possible = DAYS.slice(Math.min(x, y), Math.max(x, y) + 1);
  const [min = '', max = min] = [possible[0], possible.at(-1)];
  return { json: { min, max }, draw: (own) => `date("${own.pick(possible)}")` };
}

function list(chance: Chance): Value {
  const members = Array.from({ length: chance.whole(0, 3) }, () => number(chance));
  return {
    json: members.map(({ json }) => json),
    draw: (own) => `[${members.map(({ draw }) => draw(own)).join(', ')}]`,
  };
}
