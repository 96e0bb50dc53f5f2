import { describe, expect, it } from 'vitest';
import { boundsAt, isUntold, paidUnits, piecesOf, toldPieces } from './pieces.ts';

const exact = (n: number) => ({ min: n, max: n });

const curve = [
  { min: 0, max: 99, atMin: { 'TWD/month': exact(500) }, atMax: { 'TWD/month': exact(500) } },
  { min: 100, max: 149, atMin: { 'TWD/month': exact(500) }, atMax: { 'TWD/month': exact(500) } },
  { min: 150, max: 250, atMin: { 'TWD/month': exact(300) }, atMax: { 'TWD/month': exact(100) } },
  { min: 251, max: 300, atMin: {}, atMax: {} },
];

describe('the pieces of a curve', () => {
  it('are one where nothing happens between two lines of the law', () => {
    expect(piecesOf(curve, 'TWD/month')).toEqual([
      { from: 0, to: 149, atFrom: exact(500), atTo: exact(500) },
      { from: 150, to: 250, atFrom: exact(300), atTo: exact(100) },
      { from: 251, to: 300, atFrom: exact(0), atTo: exact(0) },
    ]);
  });

  it('count days by their number', () => {
    const [piece] = piecesOf([{ min: '1970-01-02', max: '1970-01-11', atMin: {}, atMax: {} }], 'TWD/month');
    expect([piece?.from, piece?.to]).toEqual([1, 10]);
  });

  it('tell what is paid anywhere on a slope, and just after a cliff', () => {
    const pieces = piecesOf(curve, 'TWD/month');
    expect(boundsAt(pieces, 149)).toEqual(exact(500));
    expect(boundsAt(pieces, 150)).toEqual(exact(300));
    expect(boundsAt(pieces, 200)).toEqual(exact(200));
    expect(boundsAt(pieces, 9999)).toEqual(exact(0));
  });

  it('keep an open end open', () => {
    const open = { min: 10, max: null };
    const pieces = piecesOf([{ min: 0, max: 9, atMin: { 'TWD/once': open }, atMax: { 'TWD/once': open } }], 'TWD/once');
    expect(boundsAt(pieces, 5)).toEqual(open);
  });
});

describe('the payments that are drawn', () => {
  it('begin with the monthly one', () => {
    const both = curve.map((one) => ({ ...one, atMin: { 'TWD/year': exact(7), ...one.atMin } }));
    expect(paidUnits(both)).toEqual(['TWD/month', 'TWD/year']);
  });

  it('begin with another one where the monthly one stays the same', () => {
    const level = { 'TWD/month': exact(500) };
    const once = {
      min: 0,
      max: 9,
      atMin: { ...level, 'TWD/once': exact(3000) },
      atMax: { ...level, 'TWD/once': exact(3000) },
    };
    expect(paidUnits([once, { min: 10, max: 20, atMin: level, atMax: level }])).toEqual(['TWD/once', 'TWD/month']);
  });

  it('are none where nothing is paid', () => {
    expect(paidUnits([{ min: 0, max: 9, atMin: { 'TWD/month': exact(0) }, atMax: {} }])).toEqual([]);
  });
});

describe('what is told of the pieces', () => {
  const wide = [
    { from: 0, to: 9, atFrom: { min: 100, max: 900 }, atTo: { min: 100, max: 900 } },
    { from: 10, to: 19, atFrom: { min: 100, max: 200 }, atTo: { min: 100, max: 200 } },
    { from: 20, to: 29, atFrom: exact(0), atTo: exact(0) },
  ];

  it('is all of them where few answers are missing', () => {
    expect(toldPieces(wide, 2, false)).toBe(wide);
  });

  it('is no ceiling where only typing ends what is paid', () => {
    const floor = { min: 100, max: null };
    expect(toldPieces(wide, 2, true)[0]).toEqual({ from: 0, to: 19, atFrom: floor, atTo: floor });
  });

  it('leaves out every ceiling where the results leave out one, and joins what is then the same', () => {
    const floor = { min: 100, max: null };
    expect(toldPieces(wide, 40, false)).toEqual([
      { from: 0, to: 19, atFrom: floor, atTo: floor },
      { from: 20, to: 29, atFrom: exact(0), atTo: exact(0) },
    ]);
  });

  it('is nothing where nothing is certain and the ceiling says nothing', () => {
    const open = { min: 0, max: 57_874 };
    expect(isUntold(toldPieces([{ from: 0, to: 9, atFrom: open, atTo: open }], 40, false))).toBe(true);
    expect(isUntold(toldPieces(wide, 40, false))).toBe(false);
  });
});
