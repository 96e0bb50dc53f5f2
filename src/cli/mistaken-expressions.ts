/** For tests: what is changed in which file, and what `check` says of it. */
export type Mistake = readonly [file: string, old: string, now: string, found: string];

export const CASH = 'benefits/old_age_cash/benefit.yaml';
const RENT = 'benefits/rent_help/benefit.yaml';

/** What people write who know other languages, or a language in which there is more. */
export const MISTAKEN_EXPRESSIONS: readonly Mistake[] = [
  [
    CASH,
    'test: person.registered',
    'test: registered',
    '16:11 unknown-name: nothing is called registered here (did you mean person.registered?)',
  ],
  [
    CASH,
    'test: person.registered',
    'test: person.rent > 0',
    '16:11 unknown-name: there is no fact person.rent (did you mean household.rent?)',
  ],
  [
    CASH,
    'test: person.registered',
    'test: people.registered',
    '16:11 wrong-type: people is a list of a person: ask `some p in people satisfies p.registered …` or `every`',
  ],
  [
    CASH,
    'test: person.registered',
    'test: person.registered and not person.registered',
    '16:33 feel-syntax: not person is not FEEL: write not(…)',
  ],
  [
    CASH,
    'test: person.registered',
    'test: person.registered == true',
    '16:30 feel-syntax: a comparison has one `=`, not `==`',
  ],
  [
    CASH,
    'test: person.registered',
    'test: person.registered && on > person.born',
    '16:29 feel-syntax: && is not FEEL: write and',
  ],
  ...(
    [
      ['person.registered AND on > person.born', '16:11', 'AND', 'and'],
      ['person.registered Or person.registered', '16:11', 'Or', 'or'],
      ['NOT(person.registered)', '16:11', 'NOT', 'not(…)'],
      ['person.registered = TRUE', '16:31', 'TRUE', 'true'],
      ['person.registered is true', '16:32', 'is', '='],
      ['IF person.registered THEN true ELSE false', '16:37', 'IF', 'if'],
    ] as const
  ).map(
    ([now, at, sign, plain]): Mistake => [
      CASH,
      'test: person.registered',
      `test: ${now}`,
      `${at} feel-syntax: ${sign} is not FEEL: write ${plain}`,
    ],
  ),
  [
    CASH,
    'test: person.registered',
    'test: person.registered > false',
    '16:11 wrong-type: there is no order of true or false: `>` compares numbers and dates',
  ],
  [CASH, 'test: person.registered', 'test: -person.registered', '16:11 wrong-type: -(true or false) means nothing'],
  [
    CASH,
    'test: person.registered',
    'test: people[0].registered',
    '16:18 wrong-type: a list has no numbered places: the brackets hold a test, such as people[age(born) < n]',
  ],
  [
    CASH,
    'test: person.registered',
    'test: count(people[p.registered]) > 0',
    '16:24 unknown-name: nothing is called p here: in a filter the facts of each member stand by themselves, such as people[age(born) < n]',
  ],
  [
    CASH,
    'test: person.registered',
    'test: count(household.rent) > 0',
    '16:17 wrong-type: expected a list of anything, found a number (TWD/month)',
  ],
  [
    CASH,
    'test: person.registered',
    'test: some p in household.rent satisfies p > 0',
    '16:21 wrong-type: only a list is gone through, found a number (TWD/month)',
  ],
  [
    CASH,
    'test: person.registered',
    'test: household.status = ("low", "none")',
    '16:36 feel-syntax: one of several is asked for with `in (…)`, not with `=`',
  ],
  [
    CASH,
    'test: person.registered',
    'test: household.status = ["low"]',
    '16:30 wrong-type: one of "none", "low", "mid_low" can\'t be compared with a list of a text: write `in`, or ask for `some` or `every` member',
  ],
  [
    CASH,
    'test: person.registered',
    'test: household.status = low',
    '16:30 unknown-name: nothing is called low here: a text stands in double quotes, "low"',
  ],
  [
    CASH,
    'test: person.registered',
    'test: person.born < 2020-01-01',
    '16:25 wrong-type: a date is written date("2020-01-01")',
  ],
  [
    CASH,
    'test: person.registered',
    'test: person.born < "2020-01-01"',
    '16:25 wrong-type: "2020-01-01" is a text: a date is written date("2026-01-31")',
  ],
  [
    CASH,
    'test: person.registered',
    'test: person.born < date("2020-02-30")',
    '16:25 bad-date: there is no such day as 2020-02-30',
  ],
  [
    CASH,
    'test: person.registered',
    'test: person.born + duration("P18Y") <= on',
    '16:25 literal-number: duration("P18Y") is a legal number: make it a parameter with a date and a source',
  ],
  [
    CASH,
    'test: person.registered',
    'test: person.born <= add_months(on, minimum_age)',
    '16:41 wrong-unit: expected a number (month), found a number (year)',
  ],
  [CASH, 'test: person.registered', 'test: (person.registered', "16:28 feel-syntax: a ( isn't closed: a ) is missing"],
  [
    CASH,
    'test: person.registered',
    'test: if person.registered then true',
    '16:40 feel-syntax: an `if` has a `then` and an `else`: the `else` is missing',
  ],
  [
    CASH,
    'test: person.registered',
    `test: ${'not('.repeat(3000)}true${')'.repeat(3000)}`,
    '16:5611 feel-syntax: the expression is too long or too deeply nested to be read: make parts of it facts of their own in `household/`',
  ],
  [
    CASH,
    '> living_cost, then: low_rate }',
    '> living_cost, then: most_rent }',
    "25:55 unknown-name: most_rent is a parameter of rent_help, which can't be seen here: move it to shared/, or give this benefit its own",
  ],
  [
    CASH,
    '>= minimum_age',
    '>= minimum_age person.registered',
    '11:31 unknown-name: nothing is called minimum_age person here: names have no blanks; an operator, a comma or `and` is missing between them',
  ],
  [
    RENT,
    'min(household.rent, most_rent)',
    'min(household.rent, most_rent)\n  worth: living_cost / living_cost',
    '24:10 wrong-unit: what it is worth is in TWD, found a number (no unit)',
  ],
  [
    RENT,
    'min(household.rent, most_rent)',
    'max(household.income, most_rent)',
    '23:29 wrong-unit: max() is of one unit, found a number (TWD/person/month) and a number (TWD/month)',
  ],
  [RENT, 'min(household.rent, most_rent)', 'max(0, household.rent) / 0', '23:32 divides-by-zero: this divides by zero'],
];
