import type { Answer, PersonAnswers } from '../../src/engine/index.ts';

type Answers = Readonly<Record<string, Answer>>;

/** A household without special circumstances, and what is true of it. */
export interface Ordinary {
  readonly name: string;
  /** How many questions it may be asked at most, the birthdays among them. */
  readonly questions: number;
  readonly household: Answers;
  readonly people: readonly PersonAnswers[];
}

/** The one question a family may be asked about each special circumstance: the answer is no. */
export const GATES: Answers = {
  anyone_disabled: false,
  anyone_indigenous: false,
  anyone_needs_daily_help: false,
  anyone_placed_or_imprisoned: false,
  anyone_pregnant: false,
  anyone_quarantined: false,
  child_draws_living_aid: false,
  child_with_special_needs: false,
  frontline_epidemic_worker: false,
  high_medical_costs: false,
  home_needs_repair: false,
  hurt_by_gas_explosion: false,
  in_hardship: false,
  newly_married: false,
  parental_leave: false,
  recent_trouble: 'none',
  single_parent: 'none',
  special_circumstances: 'none',
};

/** What is true of an ordinary family. A question that isn't answered here is none that it should be asked. */
const FAMILY: Answers = {
  ...GATES,
  anyone_at_school: false,
  elder_living_arrangement: 'with_family',
  housing: 'own',
  income_per_head: 30000,
  movable_assets: 500000,
  real_property: 3000000,
  status: 'none',
  tax_rate: 5,
};

/** What is asked about everybody at once. Who lives alone isn't asked it, so has no answer to it. */
const TOGETHER: Answers = {
  ...FAMILY,
  grown_up_at_school: false,
  lived_here_all_year: true,
  registered_here: 'all',
};

const TENANTS: Answers = {
  city_welfare_home: 'none',
  housing: 'rent',
  monthly_rent: 12000,
  housing_subsidy: 'none',
  landlord_is_kin: false,
  owns_home: false,
  rent_subsidy_base: 2800,
  rental_in_kaohsiung: true,
  rental_legal: true,
};

const HERE: Answers = {
  days_in_taiwan_last_year: 365,
  lives_in_kaohsiung: true,
  registered_in_kaohsiung: true,
  registered_since: '1990-01-01',
};

const worker = (id: string, relation: string, born: string): PersonAnswers => ({
  ...HERE,
  id,
  relation,
  born,
  can_work: true,
  school: 'none',
  sex: id === 'mother' || id === 'woman' ? 'female' : 'male',
  social_insurance: 'labour',
});

const elder = (id: string, relation: string, born: string): PersonAnswers => ({
  ...HERE,
  id,
  relation,
  born,
  denture_need: 'none',
  nhi_own_premium: 826,
  other_allowance: 'none',
  'receives.elderly_living_allowance': false,
});

const child = (id: string, born: string, answers: Answers): PersonAnswers => ({
  ...HERE,
  ...answers,
  id,
  relation: 'child',
  born,
  registered_since: born,
});

const NO_CARE: Answers = { childcare: 'none', parental_leave_allowance: false, parent_home_for_care: true };

/** Whom a counter or a phone meets most; as of 2026-11-22. */
export const ORDINARY: readonly Ordinary[] = [
  {
    name: 'a widow of 78 who lives alone',
    questions: 23,
    household: { ...FAMILY, elder_living_arrangement: 'alone', income_per_head: 18000, members_counted: 1 },
    people: [elder('gran', 'self', '1948-03-02')],
  },
  {
    name: 'a retired couple',
    questions: 28,
    household: { ...TOGETHER, elder_living_arrangement: 'elders_only', members_counted: 2 },
    people: [elder('man', 'self', '1955-03-02'), elder('wife', 'spouse', '1957-03-02')],
  },
  {
    name: 'a couple of 55',
    questions: 17,
    household: { ...TOGETHER, members_counted: 2 },
    people: [worker('woman', 'self', '1971-03-02'), worker('man', 'spouse', '1970-03-02')],
  },
  {
    name: 'a single worker of 40',
    questions: 15,
    household: { ...FAMILY, members_counted: 1 },
    people: [worker('man', 'self', '1986-03-02')],
  },
  {
    name: 'a tenant of 26',
    questions: 23,
    household: { ...FAMILY, ...TENANTS, members_counted: 1 },
    people: [worker('woman', 'self', '2000-03-02')],
  },
  {
    name: 'tenants with a baby',
    questions: 33,
    household: { ...TOGETHER, ...TENANTS, members_counted: 3, children_count: 1 },
    people: [
      worker('mother', 'self', '1994-03-02'),
      worker('father', 'spouse', '1993-03-02'),
      child('baby', '2026-03-02', { ...NO_CARE, birth_order: 1 }),
    ],
  },
  {
    name: 'a couple with a toddler at a nanny and a child in preschool',
    questions: 34,
    household: { ...TOGETHER, members_counted: 4, children_count: 2 },
    people: [
      worker('mother', 'self', '1992-03-02'),
      worker('father', 'spouse', '1991-03-02'),
      child('toddler', '2024-01-10', {
        birth_order: 2,
        childcare: 'quasi_public',
        childcare_by: 'nanny',
        childcare_full_day: false,
        childcare_monthly_fee: 16000,
        childcare_since_before_two: true,
        childcare_weekly_hours: 45,
        preschool: 'none',
      }),
      child('pupil', '2021-06-10', { birth_order: 1, preschool: 'low_fee' }),
    ],
  },
  {
    name: 'a couple with two children at school',
    questions: 24,
    household: { ...TOGETHER, members_counted: 4 },
    people: [
      worker('mother', 'self', '1984-03-02'),
      worker('father', 'spouse', '1983-03-02'),
      child('younger', '2018-03-02', { ...NO_CARE, birth_order: 2, preschool: 'low_fee' }),
      child('elder', '2013-03-02', { ...NO_CARE, birth_order: 1, preschool: 'low_fee', school: 'junior_high' }),
    ],
  },
  {
    name: 'a student of 20 and her parents',
    questions: 22,
    household: { ...TOGETHER, anyone_at_school: true, members_counted: 3 },
    people: [
      { ...worker('woman', 'self', '2006-03-02'), school: 'college', school_regular: true },
      worker('mother', 'parent', '1976-03-02'),
      worker('father', 'parent', '1975-03-02'),
    ],
  },
  {
    name: 'three generations',
    questions: 33,
    household: { ...TOGETHER, members_counted: 4 },
    people: [
      worker('mother', 'self', '1985-03-02'),
      worker('father', 'spouse', '1984-03-02'),
      child('girl', '2016-01-02', { ...NO_CARE, birth_order: 1, preschool: 'low_fee' }),
      elder('gran', 'parent', '1954-03-02'),
    ],
  },
  {
    name: 'three generations of five that have little',
    questions: 39,
    household: { ...TOGETHER, income_per_head: 20000, members_counted: 5 },
    people: [
      worker('mother', 'self', '1985-03-02'),
      worker('father', 'spouse', '1984-03-02'),
      child('girl', '2016-01-02', { ...NO_CARE, birth_order: 1, preschool: 'low_fee' }),
      elder('gran', 'parent', '1948-03-02'),
      elder('gramps', 'parent', '1945-03-02'),
    ],
  },
];
