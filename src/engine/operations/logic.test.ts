import { describe, expect, it } from 'vitest';
import { undecided } from '../value.ts';
import { and, not, or } from './logic.ts';

const open = (fact: number) => undecided([fact]);

describe('and, as FEEL has it', () => {
  it.each([
    [true, true, true],
    [true, false, false],
    [false, null, false],
    [null, false, false],
    [true, null, null],
    [null, null, null],
  ])('%s and %s is %s', (a, b, result) => {
    expect(and([a, b])).toBe(result);
  });

  it('is false whatever an open operand turns out to be', () => {
    expect(and([open(1), false])).toBe(false);
  });

  it('hangs on its undecided operands only', () => {
    expect(and([open(3), true, open(1)])).toEqual({ open: 'one-of', options: [false, true], hangsOn: [1, 3] });
  });

  it('is false or null when null meets an open operand', () => {
    expect(and([open(1), null])).toEqual({ open: 'one-of', options: [false, null], hangsOn: [1] });
  });
});

describe('or, as FEEL has it', () => {
  it.each([
    [false, false, false],
    [false, true, true],
    [true, null, true],
    [false, null, null],
    [null, null, null],
  ])('%s or %s is %s', (a, b, result) => {
    expect(or([a, b])).toBe(result);
  });

  it('is true whatever an open operand turns out to be', () => {
    expect(or([open(1), true])).toBe(true);
  });
});

describe('not', () => {
  it('turns true and false round and keeps null', () => {
    expect([not(true), not(false), not(null)]).toEqual([false, true, null]);
  });

  it('keeps what is open open', () => {
    expect(not(open(2))).toEqual({ open: 'one-of', options: [false, true], hangsOn: [2] });
  });
});
