import { describe, expect, it } from 'vitest';
import type { Fact } from '../../engine/index.ts';
import type { BatchWords } from './batch-types.ts';
import { readHeader } from './columns.ts';
import { rowReader } from './row-reader.ts';

const common = { entity: 'person', effort: 1, topic: 'people' } as const;
const facts: readonly Fact[] = [
  { ...common, id: 'person.relation', type: 'enum', options: ['self', 'spouse', 'child'] },
  { ...common, id: 'person.here', type: 'boolean' },
];
const words = { yes: [], no: [], options: { 'person.relation': { 本人: 'self' } } } as unknown as BatchWords;
const header = ['case', 'people.p1.relation', 'people.p2.relation', 'people.p2.here'];

function read(texts: readonly string[]) {
  const reading = readHeader(header, facts);
  if (!reading.ok) throw new Error('a header that nobody knows');
  return rowReader(reading.layout, header, words, '2026-11-22')(texts, 2);
}

describe('a row', () => {
  it('holds the people of whom it says anything', () => {
    expect(read(['a', 'self', '', ''])).toMatchObject({ row: { name: 'a', on: '2026-11-22', people: [0] } });
    expect(read(['a', 'self', 'child', ''])).toMatchObject({ row: { people: [0, 1] } });
    expect(read(['a', '', '', ''])).toMatchObject({ problems: [{ code: 'no-people', column: 0 }] });
  });

  it('is about one person and whom they live with: a second self is told with its column', () => {
    expect(read(['a', 'self', '本人', 'true'])).toEqual({
      problems: [{ line: 2, column: 3, name: 'people.p2.relation', code: 'second-self', found: '本人' }],
    });
    expect(read(['a', 'self', 'self|child', 'true'])).toMatchObject({ row: { people: [0, 1] } });
  });
});
