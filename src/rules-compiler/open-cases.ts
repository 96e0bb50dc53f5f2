import { addMonths, type CaseFile, formatDay, parseDay } from '../engine/index.ts';

const AGES = [1, 4, 10, 16, 22, 45, 62, 75];

/** Cases of which next to nothing is known, as somebody's is who has just begun: nobody at all, people of every age, a family. */
export function openCases(on: string): readonly CaseFile[] {
  const born = (years: number): string => formatDay(addMonths(parseDay(on) ?? 0, -12 * years - 1));
  const alone = AGES.map((years) => [{ id: 'self', relation: 'self', born: born(years) }]);
  const family = [
    { id: 'self', relation: 'self', born: born(36) },
    { id: 'baby', relation: 'child', born: born(1) },
    { id: 'child', relation: 'child', born: born(11) },
    { id: 'parent', relation: 'parent', born: born(74) },
  ];
  const nobody = [[{ id: 'self' }], [{ id: 'self', relation: 'self' }]];
  return [...nobody, ...alone, family].map((people) => ({ on, household: {}, people }));
}
