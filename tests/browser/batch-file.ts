import { type Fact, formatDay, parseDay } from '../../src/engine/index.ts';
import { templateColumns } from '../../src/platform/batch/columns.ts';

/** What is known of a couple that differs from row to row, by column; the rest is `plainAnswer`'s. */
const couple = (row: number): Readonly<Record<string, string>> => ({
  case: `row ${row}`,
  'household.income_per_head': String(5000 + row * 4),
  'people.p1.relation': 'self',
  'people.p1.born': formatDay((parseDay('1940-01-01') ?? 0) + row * 2),
  'people.p2.relation': 'spouse',
  'people.p2.born': formatDay((parseDay('1945-01-01') ?? 0) + row * 2),
});

export interface BatchFile {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Couples of whom everything is known, different in age and income. */
export function couples(facts: readonly Fact[], count: number): BatchFile {
  const columns = templateColumns(facts, 2);
  const plain = columns.map((name) => (name === 'case' || name === 'on' ? '' : plainAnswer(name, facts)));
  const rows = Array.from({ length: count }, (_, row) => {
    const known = couple(row);
    return columns.map((name, i) => known[name] ?? plain[i] ?? '');
  });
  return { columns, rows };
}

/** The same couples, of whom only that is known. */
export function couplesHardlyKnown(count: number): BatchFile {
  return {
    columns: Object.keys(couple(0)),
    rows: Array.from({ length: count }, (_, row) => Object.values(couple(row))),
  };
}

export function textOf({ columns, rows }: BatchFile): string {
  return [columns, ...rows].map((cells) => cells.join(',')).join('\r\n');
}

function plainAnswer(column: string, facts: readonly Fact[]): string {
  const id = column.replace(/^people\.p\d+/, 'person');
  const fact = facts.find((one) => one.id === id);
  if (fact?.type === 'boolean') return 'false';
  if (fact?.type === 'enum') return fact.options?.[0] ?? '';
  const low = fact?.domain?.min ?? 0;
  return fact?.type === 'date' ? formatDay(Math.max(low, parseDay('2020-01-01') ?? 0)) : String(low);
}
