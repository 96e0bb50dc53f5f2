import { describe, expect, it } from 'vitest';
import { type Benefit, type Expression, formatDay, parseDay, type Version } from '../../src/engine/index.ts';
import { valueIndexOn } from '../../src/engine/parameter.ts';
import { compiled } from './rules-under-test.ts';

const { benefits, facts, parameters } = compiled.ruleset;
const assessed = benefits.filter(({ level }) => level !== 'referral');
const QUARTERS = quarterStarts(2014, 2026);

describe('on the first day of every quarter from 2014 to 2026', () => {
  it('there are 52 of them', () => {
    expect(QUARTERS.length).toBe(52);
  });

  it('no benefit has two versions, nor a gap between two', () => {
    const wrong = assessed.flatMap((benefit) =>
      QUARTERS.filter((day) => versionsOn(benefit, day).length !== (isInForce(benefit, day) ? 1 : 0)).map(
        (day) => `${benefit.id} on ${formatDay(day)}`,
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('every parameter that a version in force reads has a value, or says that none is known', () => {
    expect(gaps()).toEqual([]);
  });

  it('no version in force reads a parameter that has ended', () => {
    const wrong = readings().filter(({ parameter, day }) => {
      const read = parameters[parameter];
      return read?.values[valueIndexOn(read, day)]?.ended;
    });
    expect([...new Set(wrong.map(({ benefit, parameter }) => `${benefit} ${parameters[parameter]?.id}`))]).toEqual([]);
  });
});

function versionsOn({ versions }: Benefit, day: number): readonly Version[] {
  return versions.filter(({ from, to }) => from <= day && day <= to);
}

function isInForce({ versions }: Benefit, day: number): boolean {
  const [first, last] = [versions[0], versions.at(-1)];
  return first !== undefined && last !== undefined && first.from <= day && day <= last.to;
}

/** Each parameter with the first quarter on which something in force reads it and it has no dated value. */
function gaps(): readonly string[] {
  const found = new Map<string, string>();
  for (const { parameter, day } of readings()) {
    const read = parameters[parameter];
    if (read && !read.datedBy && valueIndexOn(read, day) < 0 && !found.has(read.id)) found.set(read.id, formatDay(day));
  }
  return [...found].map(([id, day]) => `${id} has nothing on ${day}`);
}

interface Reading {
  readonly benefit: string;
  readonly parameter: number;
  readonly day: number;
}

function readings(): readonly Reading[] {
  return assessed.flatMap((benefit) =>
    QUARTERS.flatMap((day) =>
      versionsOn(benefit, day).flatMap((version) =>
        [...parametersOf(version)].map((parameter) => ({ benefit: benefit.id, parameter, day })),
      ),
    ),
  );
}

/** Parameters that a version's conditions and amount read, through worked-out facts, too. */
function parametersOf({ conditions, amount }: Version): ReadonlySet<number> {
  const found = new Set<number>();
  const walked = new Set<number>();
  const walk = (expression: Expression | undefined): void => {
    if (!Array.isArray(expression)) return;
    const [operation, index] = expression;
    if (operation === 'parameter') found.add(index);
    if (operation === 'fact' && !walked.has(index)) {
      walked.add(index);
      walk(facts[index]?.is);
    }
    for (const operand of expression) walk(operand);
  };
  for (const { test } of conditions) walk(test);
  walk(amount?.is);
  walk(amount?.worth?.is);
  return found;
}

function quarterStarts(first: number, last: number): readonly number[] {
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return years.flatMap((year) => ['01', '04', '07', '10'].map((month) => parseDay(`${year}-${month}-01`) ?? 0));
}
