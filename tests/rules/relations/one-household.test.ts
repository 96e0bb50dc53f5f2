import { describe, expect, it } from 'vitest';
import { type Answer, assess, assessQuickly, type CaseFile, link } from '../../../src/engine/index.ts';
import { type Chance, chance } from '../../exact/random.ts';
import { rules } from '../rules-under-test.ts';
import { documentedHouseholds, filledIn } from './documented-households.ts';

const SEED = 20261123;
const EVERY = process.env.DEEP ? 2 : 75;
const households = documentedHouseholds().filter((_, i) => i % EVERY === 0);

describe('people of a household', () => {
  it('have the same whatever they are called and whoever is named first', () => {
    const draw = chance(SEED);
    const differences = households.flatMap(({ caseFile }, i) => {
      const own = i % 2 === 0 ? caseFile : filledIn(caseFile, draw);
      const [before, after] = [own, renamed(own, draw)].map(whatTheyHave);
      return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ on: own.on, before, after }];
    });
    expect(differences).toEqual([]);
  }, 600_000);
});

/** The same people backwards, each under another name that sorts elsewhere. */
function renamed({ people, ...rest }: CaseFile, draw: Chance): CaseFile {
  const named = people.map((person, i) => ({ ...person, id: `${draw.pick(['a', 'm', 'z'])}${i}`, was: person.id }));
  return { ...rest, people: named.reverse() as unknown as CaseFile['people'] };
}

function whatTheyHave(caseFile: CaseFile): unknown {
  const people = caseFile.people.map(({ id, was = id }): [string, Answer] => [id, was]);
  const names = new Map([...people, ['household', 'household']]);
  const { entitlements, package: best, totals, savings } = assessQuickly(rules, caseFile);
  const claims = entitlements.map(
    ({ benefit, claimant, outcome, amount }) =>
      `${benefit} ${names.get(claimant)} ${outcome} ${amount?.min} ${amount?.max}`,
  );
  const chosen = best.chosen.map(({ benefit, claimant }) => `${benefit} ${names.get(claimant)}`);
  return { claims: claims.sort(), chosen: chosen.sort(), yearly: best.yearly, totals, savings };
}

/**
 * What is paid towards a cost, and the answer that says what it comes to in a year. Without the third child's premium of 2014 to
 * 2019: nobody knows how it went with that of a disabled parent's child.
 */
const COSTS: readonly (readonly [string, string, number, readonly string[]])[] = [
  [
    'health premium',
    'nhi_own_premium',
    12,
    [
      'disability_nhi_city_topup',
      'disability_nhi_premium_subsidy',
      'disabled_parent_child_nhi_subsidy',
      'elderly_nhi_full_subsidy',
      'elderly_nhi_premium_subsidy',
      'low_income_nhi_subsidy',
      'mid_low_income_nhi_relief',
    ],
  ],
  [
    'school fees',
    'school_fees',
    1,
    ['disability_student_fee_waiver', 'special_circumstances_tuition', 'tuition_waiver_low_income'],
  ],
  ['medical costs', 'medical_costs', 1, ['medical_subsidy', 'special_circumstances_medical']],
  ['rent of a parking place', 'parking_rent', 12, ['disability_parking_rent_subsidy']],
  ['vehicle tax', 'vehicle_tax', 1, ['vehicle_tax_exemption']],
];

describe('what is subsidised of a cost', () => {
  it.each(COSTS)(
    'is never more than the %s',
    (_, answer, timesAYear, benefits) => {
      const draw = chance(SEED);
      const { ruleset } = rules;
      const some = link({ ...ruleset, benefits: ruleset.benefits.filter(({ id }) => benefits.includes(id)) });
      // All of its own: an example elsewhere must not thin out these.
      const own = documentedHouseholds().filter(({ benefit }) => benefits.includes(benefit));
      const found = [...own, ...households].map(({ caseFile }) => {
        const whole = filledIn(caseFile, draw);
        const { min, max } = assess(some, whole).package.yearly;
        const costs = whole.people.map((person) => Number(person[answer]) * timesAYear);
        // Each sum is rounded to the dollar, so a year of months may come to some dollars more.
        const most = costs.reduce((a, b) => a + b, 0) + timesAYear * costs.length;
        return { on: whole.on, costs, min, max, isTooMuch: min > most || (max !== null && max > most) };
      });
      expect(found.filter(({ isTooMuch }) => isTooMuch)).toEqual([]);
      expect(found.filter(({ max }) => max !== null && max > 0).length).toBeGreaterThan(5);
    },
    600_000,
  );
});

const HERE = { registered_in_kaohsiung: true, lives_in_kaohsiung: true, days_in_taiwan_last_year: 365 };

it.each([2015, 2018, 2020, 2022, 2024, 2026])(
  'somebody of 40 to whom nothing ever happened, and who lacks nothing, has nothing in %i',
  (year) => {
    const on = `${year}-06-01`;
    const none = (type: string, options: readonly string[] = []): Answer =>
      type === 'boolean' ? false : options.includes('none') ? 'none' : 0;
    const answers = (entity: string): Record<string, Answer> =>
      Object.fromEntries(
        rules.ruleset.facts
          .filter(
            (fact) => fact.entity === entity && !fact.is && (fact.type === 'boolean' || fact.options?.includes('none')),
          )
          .map(({ id, type, options }) => [id.slice(entity.length + 1), none(type, options)]),
      );
    const rich = {
      income_per_head: 900_000,
      movable_assets: 90_000_000,
      real_property: 90_000_000,
      members_counted: 1,
    };
    const household = {
      ...answers('household'),
      ...rich,
      housing: 'own',
      owns_home: true,
      tax_rate: 40,
      yearly_income: 9_000_000,
    };
    const me = { ...answers('person'), ...HERE, id: 'me', relation: 'self', born: `${year - 40}-03-02`, sex: 'male' };
    const person = { ...me, nationality_status: 'citizen', registered_since: me.born };
    const { entitlements } = assess(rules, { on, household, people: [person] });
    const has = entitlements.filter(({ outcome }) => outcome === 'eligible' || outcome === 'unknown');
    expect(has.map(({ benefit }) => benefit)).toEqual([]);
  },
);
