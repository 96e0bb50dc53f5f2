import { describe, expect, it } from 'vitest';
import { actsInFields, isSingle, shortcutOf, shortcuts } from './shortcuts.ts';

describe('the keys of the counter', () => {
  it('do one thing each', () => {
    const keys = shortcuts.flatMap((one) => one.keys as readonly string[]);
    expect(keys.length).toBe(new Set(keys).size);
  });

  it('are the same with the capitals lock, except for redo', () => {
    expect(shortcutOf('J', false)).toBe('next');
    expect(shortcutOf('u', false)).toBe('undo');
    expect(shortcutOf('U', false)).toBe('redo');
    expect(shortcutOf('é', false)).toBeUndefined();
  });

  it('go in two after G', () => {
    expect(shortcutOf('r', true)).toBe('goResults');
    expect(shortcutOf('r', false)).toBe('referrals');
    expect(shortcutOf('j', true)).toBeUndefined();
  });

  it('leave fields alone when they are characters', () => {
    expect(
      shortcuts.flatMap(({ keys }) => keys as readonly string[]).filter((key) => isSingle(key) && actsInFields(key)),
    ).toEqual([]);
  });
});
