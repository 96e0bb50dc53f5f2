import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');

type Tokens = Readonly<Record<string, string>>;

/** The colours that a rule sets. */
function tokensOf(selector: string): Tokens {
  const start = css.indexOf(`${selector} {`);
  const block = css.slice(start, css.indexOf('}', start));
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]),
  );
}

const themes = {
  light: tokensOf(':root'),
  'dark, chosen': tokensOf(':root[data-theme="dark"]'),
  'dark, as the device': tokensOf(':root:not([data-theme="light"])'),
};

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** As WCAG reckons it: 21 for black on white. */
function contrast(tokens: Tokens, a: string, b: string): number {
  const [dark = 0, light = 0] = [a, b].map((name) => luminance(tokens[name] ?? '')).sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const grounds = ['paper', 'surface', 'well', 'brand-soft'];
const outcomes = ['yes', 'maybe', 'no', 'choose', 'danger'];

describe.each(Object.entries(themes))('the colours of %s', (_, tokens) => {
  it.each(['ink', 'ink-2', 'brand', 'note', ...outcomes])('write %s at 7 to 1 on every ground', (text) => {
    expect(Math.min(...grounds.map((ground) => contrast(tokens, text, ground)))).toBeGreaterThanOrEqual(7);
  });

  it.each(outcomes)('write %s at 7 to 1 on its own tint', (outcome) => {
    expect(contrast(tokens, outcome, `${outcome}-tint`)).toBeGreaterThanOrEqual(7);
  });

  it('write at 7 to 1 on buttons and on the dark panel', () => {
    expect(contrast(tokens, 'on-brand', 'brand')).toBeGreaterThanOrEqual(7);
    expect(contrast(tokens, 'on-panel', 'panel')).toBeGreaterThanOrEqual(7);
    expect(contrast(tokens, 'on-panel-2', 'panel')).toBeGreaterThanOrEqual(7);
  });

  it('draw the edges of fields at 3 to 1 on every ground', () => {
    expect(Math.min(...grounds.map((ground) => contrast(tokens, 'edge', ground)))).toBeGreaterThanOrEqual(3);
  });
});

it('the two ways to dark are the same', () => {
  expect(themes['dark, as the device']).toEqual(themes['dark, chosen']);
  expect(Object.keys(themes['dark, chosen']).length).toBeGreaterThan(25);
});
