import { describe, expect, it } from 'vitest';
import { type Change, withRules } from '../rules-compiler/fixtures/compile-with.ts';
import { captured } from './captured.ts';
import { CASH, MISTAKEN_EXPRESSIONS, type Mistake } from './mistaken-expressions.ts';

const CASES = 'benefits/old_age_cash/cases.yaml';
const RATES = 'benefits/old_age_cash/parameters.yaml';
const FACTS = 'facts/all.yaml';
const BOTH = 'exclusions/all.yaml';

/** What `check` complains of, a line each. */
function complaints(changes: Readonly<Record<string, Change>>, language: string): readonly string[] {
  return withRules(changes, (folder) => {
    const { err } = captured('check', '--rules', folder, '--lang', language);
    return err === '' ? [] : err.split('\n').map((line) => line.replace('rules/', ''));
  });
}

const FILES: readonly Mistake[] = [
  [
    CASH,
    'test: person.registered',
    'test: person.registered 且 person.registered',
    '16:11 feel-syntax: 且 is not read here: names, and, or, not are written in English',
  ],
  [
    CASH,
    'test: person.registered',
    'test: （person.registered）',
    '16:11 feel-syntax: （ is a full-width sign: write (',
  ],
  [
    CASH,
    '> living_cost, then: low_rate }',
    '> living_cost, then: 4,000 }',
    '25:57 bad-shape: a number has no commas: write it in one piece',
  ],
  [
    CASH,
    'when: household.income > living_cost',
    'when: else',
    '25:17 feel-syntax: the row for everyone else is called `otherwise`',
  ],
  [
    CASH,
    'when: household.income <= living_cost',
    'when: otherwise',
    '24:17 never-holds: `otherwise` is the last row: those after it are never reached',
  ],
  [
    CASH,
    'unit: TWD/month',
    'unit: TDW/month',
    '20:9 wrong-unit: there is no unit TDW (did you mean TWD?); there are TWD, person, day, week, month, year, age, semester, hour, percent, level, point, ride, trip, cc, cm, m, ping, ratio, count, boolean, once',
  ],
  [
    CASH,
    'in_force: { from: 2025-01-01 }',
    'in_force: { from: 2025-01-01, to: 2024-01-01 }',
    '8:1 time-overlap: `in_force` ends on 2024-01-01, before it begins on 2025-01-01',
  ],
  [CASH, '[id_card, proxy_letter]', '[id_card，proxy_letter]', '26:42 bad-shape: ， is a full-width sign: write ,'],
  [CASH, '[id_card, proxy_letter]', '[id_card, id_card]', '26:51 bad-shape: this stands twice in the list: drop one'],
  [
    CASH,
    'documents: [id_card, proxy_letter]',
    'documents: [id_card, proxy_letter], online: www.example.org',
    '26:74 bad-shape: expected a web address that begins with https://, found the text "www.example.org"',
  ],
  [
    'text/en/more.yaml',
    '',
    'phrases: { conditions: { age_at_least: "Aged {n} or more" } }',
    '1:26 duplicate-id: age_at_least stands in rules/text/en/all.yaml already',
  ],
  [CASH, 'level: computed', 'level：computed', '5:6 yaml-syntax: ： is a full-width sign: write :'],
  [CASH, '  registered:\n', '\tregistered:\n', '15:1 yaml-syntax: a tab: YAML is indented with spaces'],
  [
    CASH,
    '    says: registered',
    '   says: registered',
    "17:1 yaml-syntax: this line is indented otherwise than those it belongs to, or a bracket before it isn't closed",
  ],
  [CASH, 'name: 老人津貼', 'name: "老人津貼', '2:7 yaml-syntax: a text that begins with " isn\'t closed'],
  [
    CASH,
    'level: computed',
    `level: 'say "yes"'`,
    '5:9 bad-shape: expected one of computed, partial, referral, found the text "say "yes""',
  ],
  [
    FACTS,
    'options: { none: 都不是, low: 低收入戶, mid_low: 中低收入戶 }',
    'options: [none, low]',
    '11:3 bad-shape: expected keys with values, found a list',
  ],
  [RATES, '  values:\n', '  values:\n\t', '7:1 yaml-syntax: a tab: YAML is indented with spaces'],
  [
    CASH,
    'name: 老人津貼',
    'name: *old',
    '2:5 yaml-syntax: `*` and `&` stand for other places of the file: put text that begins with them in quotes',
  ],
  [
    CASH,
    'level: computed',
    'level: referral',
    '9:1 bad-shape: a referral has no `conditions`: it only says whom to ask',
  ],
  [
    RATES,
    'value: 65',
    'value: true',
    '7:34 bad-shape: old_age_cash.minimum_age has the unit year: its values are a number, found true',
  ],
  [RATES, 'value: 65', 'value: ６５', '7:34 bad-shape: ６ is a full-width sign: write 6'],
  [
    RATES,
    'from: 2025-01-01, value: 65',
    'from: 114-01-01, value: 65',
    '7:15 bad-shape: expected a date such as 2026-01-31, found the text "114-01-01"',
  ],
  [
    RATES,
    'minimum_age:',
    'living_cost:',
    '1:1 duplicate-id: living_cost stands in rules/shared/all.yaml, for all benefits: this one would hide it',
  ],
  [
    FACTS,
    "ask: '{who}的戶籍在這裡嗎？'",
    "ask: '{whom}的戶籍在這裡嗎？'",
    '33:9 unknown-placeholder: a question has no placeholder but {who}, found {whom}',
  ],
  [FACTS, 'type: boolean', 'type: boolean\n  unit: TWD', '33:3 bad-domain: only a number has a unit'],
  [
    FACTS,
    'topic: home',
    'topic: house',
    '23:10 bad-shape: expected one of people, home, money, status, health, child, care, event, found the text "house"',
  ],
  [
    BOTH,
    'standing: official',
    'standing: official\n  when: household.income',
    '7:9 wrong-type: expected true or false, found a number (TWD/person/month)',
  ],
  [
    CASES,
    'household: { income: 17000 }',
    'household: { income: 17,000 }',
    '6:29 bad-case: "65 歲生日，收入剛好是最低生活費": household.0: a number has no commas: write it in one piece',
  ],
  [
    CASES,
    'household: { income: 17000 }',
    'household: { income: "17000" }',
    '6:27 bad-case: "65 歲生日，收入剛好是最低生活費": household.income: 17000 is no answer here; without quotes it would be',
  ],
  [
    CASES,
    'household: { income: 17000 }',
    'household: { registered: true }',
    '6:18 bad-case: "65 歲生日，收入剛好是最低生活費": household.registered: there is no such fact; was person.registered meant?',
  ],
  [
    CASES,
    'household: { income: 17000 }',
    'household: { household.income: 17000 }',
    '6:18 bad-case: "65 歲生日，收入剛好是最低生活費": household.household.income: there is no such fact; was income meant?',
  ],
  [
    CASES,
    'born: 1961-03-01',
    'born: 2026-03-02',
    '9:14 case-fails: "65 歲生日，收入剛好是最低生活費": me isn\'t born yet on 2026-03-01',
  ],
  [
    CASES,
    'defaults: resident',
    'defaults: residents',
    '8:15 bad-case: "65 歲生日，收入剛好是最低生活費": there are no defaults called residents (did you mean resident?)',
  ],
  [
    CASES,
    '{ claimant: me, outcome: eligible, amount: 8000, standing: official }',
    '{ claimant: me }',
    '9:14 bad-case: "65 歲生日，收入剛好是最低生活費": nothing is expected: say the outcome, the amount or something else',
  ],
  [
    CASES,
    'claimant: me, outcome',
    'claimant: gran, outcome',
    '9:14 case-fails: "65 歲生日，收入剛好是最低生活費": nobody called gran can have old_age_cash; there are me',
  ],
  [
    'benefits/old_age_cash/paramters.yaml',
    '',
    'x: 1',
    '1:1 bad-shape: nothing reads benefits/old_age_cash/paramters.yaml (did you mean parameters.yaml?)',
  ],
  ['fact/all.yaml', '', 'x: 1', '1:1 bad-shape: nothing reads fact/all.yaml (did you mean facts?)'],
];

/** Some are thousands of characters long. */
const shown = (text: string): string => JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);

const NAMED = [...MISTAKEN_EXPRESSIONS, ...FILES].map(
  ([file, old, now, found]) => [`${file}, ${shown(old)} → ${shown(now)}`, file, old, now, found] as const,
);

describe('a mistake of somebody new', () => {
  it.each(NAMED)('in %s, is told with its place', (_, file, old, now, found) => {
    const changes = { [file]: old === '' ? now : ([[old, now]] as const) };
    expect(complaints(changes, 'en')).toContain(`${file}:${found}`);
    const chinese = complaints(changes, 'zh-TW');
    expect(chinese.filter((line) => !/\p{Script=Han}/u.test(line.replace(/^\S+ \S+ /, '')))).toEqual([]);
    expect(chinese.map(placed)).toEqual(complaints(changes, 'en').map(placed));
  });

  it('is told once, without what only follows from it', () => {
    expect(complaints({ [FACTS]: [['type: boolean', 'type: bool']] }, 'en')).toEqual([
      `${FACTS}:32:9 bad-shape: expected one of boolean, number, date, enum, found the text "bool"`,
    ]);
    const amongPeople = ['test: person.registered', 'test: count(people[registered]) > 0'] as const;
    expect(complaints({ [FACTS]: [['type: boolean', 'type: bool']], [CASH]: [amongPeople] }, 'en')).toHaveLength(1);
    expect(complaints({ [CASH]: [['level: computed', 'level: computed\nlevel: partial']] }, 'zh-TW')).toEqual([
      `${CASH}:6:1 yaml-syntax: level 在這裡寫了兩次：留一個`,
    ]);
    expect(complaints({ [CASES]: [['registered: true', 'registred: true']] }, 'zh-TW')).toHaveLength(1);
    expect(complaints({ [CASH]: [['summary:', 'sumary:']] }, 'en')).toEqual([
      `${CASH}:3:1 bad-shape: there is no key sumary here (did you mean summary?)`,
    ]);
    expect(complaints({ [CASES]: [['amount: 8000', 'amount: [8000, 9000]']] }, 'en')).toHaveLength(1);
    const misspelt = [
      ['says: age_at_least', 'says: age_at_lest'],
      ['>= minimum_age', '>= minimun_age'],
      ['test: person.registered', 'test: person.registred'],
    ] as const;
    const ofFolder = complaints({ [CASH]: [['id: old_age_cash', 'id: old_age_csh']] }, 'en');
    expect(ofFolder.filter((line) => !line.includes('missing-translation'))).toHaveLength(1);
    for (const change of misspelt) expect(complaints({ [CASH]: [change] }, 'en')).toHaveLength(1);
    for (const test of ['age(person.born，on) >= minimum_age', 'age(person.born) < minimum_age person.registered > on'])
      expect(complaints({ [CASH]: [['test: age(person.born) >= minimum_age', `test: ${test}`]] }, 'en')).toHaveLength(
        1,
      );
    const rent = 'benefits/rent_help/benefit.yaml';
    expect(
      complaints({ [rent]: [['min(household.rent, most_rent)', 'sum(household.rent, most_rent)']] }, 'en'),
    ).toEqual([`${rent}:23:7 wrong-arguments: sum() takes 1, found 2`]);
  });

  it('in what many rows of a case share is told once, where it stands', () => {
    const rows = `
    people: [{ id: gran, born: 1950-01-01 }, { id: kid, born: 2026-02-01 }]
    household: { income: 17000 }
    rows:
      - { on: 2026-03-01, outcome: eligible }
      - { on: 2026-04-01, person: { registered: true }, outcome: eligible }
    invented: true
`;
    const cases = (above: string): readonly string[] =>
      complaints({ [CASES]: `${above}cases:\n  - name: 兩列\n    defaults: here${rows}` }, 'en');
    const here = 'defaults: { here: { person: { registered: true } } }\n';
    expect(cases(here)).toEqual([
      `${CASES}:3:5 bad-case: "兩列 (1)": nobody in the case is called me; there are gran, kid`,
    ]);
    expect(cases('').map(placed)).toEqual([`${CASES}:2:5 bad-case:`, `${CASES}:3:15 bad-case:`]);
  });

  it('of a unit is told where it stands, not wherever it is compared', () => {
    expect(complaints({ [RATES]: [['unit: TWD/month', 'unit: 元/月']] }, 'zh-TW')).toEqual([
      expect.stringMatching(/^benefits\/old_age_cash\/parameters\.yaml:10:9 wrong-unit: 沒有 元 這個單位/),
    ]);
  });

  it('is none with line ends of Windows or a byte order mark', () => {
    const windows = CASE_TEXT.replaceAll('\n', '\r\n');
    expect(complaints({ 'benefits/rent_help/cases.yaml': `\uFEFF${windows}` }, 'en')).toEqual([]);
    expect(complaints({ 'benefits/rent_help/cases.yaml': windows.replace('9000', 'much') }, 'en')).toEqual([
      'benefits/rent_help/cases.yaml:4:52 bad-case: "房租比上限高": household.rent: much is no answer here; a number from 0 to 100000 is',
    ]);
  });
});

const CASE_TEXT = `cases:
  - name: 房租比上限高
    on: 2026-03-01
    household: { income: 17000, status: low, rent: 9000 }
    expect: [{ claimant: household, outcome: unknown, amount: { min: 0, max: 5000 } }]
    invented: true
`;

/** File, line, column and code. */
function placed(line: string): string | undefined {
  return /^\S+ \S+/.exec(line)?.[0];
}
