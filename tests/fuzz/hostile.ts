import type { Chance } from '../exact/random.ts';

/** Texts that do harm where they are taken for anything but text, and that Unicode makes odd. */
export const oddTexts: readonly string[] = [
  '<img src=x onerror=alert(1)>',
  '"><script>globalThis.polluted = 1</script>',
  "javascript:alert('1')",
  '$\u007bglobalThis.polluted = 1}',
  '{name} {{count}} $t(start.title)',
  '=HYPERLINK("https://example.com")',
  '\u202e阿嬤\u202c\u2066x\u2069',
  `Z${'\u0351\u0300\u034f'.repeat(40)}`,
  '𠮷野家👵🏽‍🦽👨‍👩‍👧‍👦',
  '\ud83d',
  'a\udc00b',
  '\u0000\u0001\u001f\u007f',
  '\ufeff\u200b\u200d\u2028\u2029',
  'ﷺ'.repeat(50),
  'x'.repeat(20_000),
  '',
  '2026-02-30',
  '9999-12-31',
  '0000-00-00',
];

/** What objects have from birth, or what would be read as something else. */
export const oddNames: readonly string[] = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'then',
  'toJSON',
  'length',
  '0',
  '',
  'receives',
  'receives.__proto__',
  'id',
  'people.p1.born',
];

const oddNumbers = [0, -0, -1, 0.1, 1e21, 1e308, -1e308, 2 ** 53, 5e-324, 2 ** 31];

/** Something else in the place of a value. */
function oddValue(draw: Chance, depth = 0): unknown {
  switch (draw.whole(0, depth > 3 ? 4 : 8)) {
    case 0:
      return draw.pick(oddTexts);
    case 1:
      return draw.pick(oddNumbers);
    case 2:
      return null;
    case 3:
      return draw.maybe(0.5);
    case 4:
      return undefined;
    case 5:
      return Array.from({ length: draw.whole(0, 5) }, () => oddValue(draw, depth + 1));
    case 6:
      return nested(draw.whole(1, 400));
    case 7:
      return { one_of: [oddValue(draw, depth + 1)], min: oddValue(draw, depth + 1) };
    default:
      return withNames([[draw.pick(oddNames), oddValue(draw, depth + 1)]]);
  }
}

function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let n = 0; n < depth; n += 1) value = n % 2 === 0 ? [value] : { a: value };
  return value;
}

/** An object that has every name of its own, `__proto__` too, as JSON makes them. */
function withNames(entries: readonly (readonly [string, unknown])[]): object {
  const made = {};
  for (const [name, value] of entries)
    Object.defineProperty(made, name, { value, enumerable: true, configurable: true, writable: true });
  return made;
}

/** A copy of some data with a few places of it changed: values, names, whole branches, or far more of something. */
export function twisted(value: unknown, draw: Chance, share = 0.08): unknown {
  if (draw.maybe(share)) return oddValue(draw);
  if (Array.isArray(value)) {
    const items = value.map((item) => twisted(item, draw, share));
    return draw.maybe(share) ? Array.from({ length: draw.whole(0, 60) }, () => items[0]) : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(
    ([name, item]) => [draw.maybe(share / 3) ? draw.pick(oddNames) : name, twisted(item, draw, share)] as const,
  );
  if (draw.maybe(share)) entries.push([draw.pick(oddNames), oddValue(draw)]);
  return withNames(entries);
}

/** A text with some of its letters lost, doubled, changed or put in from elsewhere. */
export function scratched(text: string, draw: Chance): string {
  let changed = text;
  for (let n = draw.whole(1, 4); n > 0; n -= 1) {
    const at = draw.whole(0, changed.length);
    const end = Math.min(changed.length, at + draw.whole(0, 12));
    const put = draw.pick([
      '',
      '',
      changed.slice(at, end).repeat(2),
      draw.pick(oddTexts),
      '{',
      ']',
      ',',
      '"',
      '\\u0000',
    ]);
    changed = changed.slice(0, at) + put + changed.slice(end);
  }
  return changed;
}
