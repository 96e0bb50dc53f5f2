import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { captured, SMALL } from './captured.ts';

const folder = mkdtempSync(join(tmpdir(), 'cases-'));
afterAll(() => rmSync(folder, { recursive: true }));

function caseFile(text: string): string {
  const file = join(folder, 'case.yaml');
  writeFileSync(file, text);
  return file;
}

function rules(command: string, ...more: readonly string[]) {
  return captured(command, ...more, '--rules', SMALL);
}

const OLD = `on: 2026-03-01
household: { income: 17000, status: low }
people:
  - { id: gran, born: 1961-03-01, registered: true }
  - { id: aunt, born: 1961-03-02, registered: true }
`;

describe('rules assess', () => {
  it('tells who gets what, who may and who does not', () => {
    const { code, out, err } = rules('assess', caseFile(OLD));
    expect([code, err]).toEqual([0, '']);
    expect(out).toBe(`以 2026-03-01 的規定計算

符合（1）
  gran  老人津貼  每月 8,000 元

可能符合（1）
  全家  租金補助  每月最多 5,000 元  (來自新聞報導，還沒看到法條、金額過了週期，還沒查證新的)
      承辦人員判斷
      還缺：household.rent

目前不符（1）
  aunt  老人津貼

合計
  每月 8,000 元

接下來問：
  household.rent  每月房租多少？`);
  });

  it('sets a name apart in a question', () => {
    const { out } = rules(
      'assess',
      caseFile('on: 2026-03-01\nhousehold: { income: 0 }\npeople: [{ id: gran, born: 1950-01-01 }]\n'),
    );
    expect(out).toContain('  people.gran.registered  gran 的戶籍在這裡嗎？');
  });

  it('names the clause by which one of two is left out', () => {
    const file = caseFile(`on: 2026-11-22
household: { status: mid_low }
people: [{ id: me, relation: self, born: 1985-03-02, registered_in_kaohsiung: true, lives_in_kaohsiung: true, disability: moderate }]
`);
    expect(captured('assess', file).out).toContain(
      '不能同時領：中低收入戶健保費減免（me），依身心障礙者參加社會保險保險費補助辦法（92 年 4 月 11 日修正） §10 3（health_premium_subsidised_once）',
    );
  });

  it('says of a day before all rules that it is incomplete', () => {
    expect(rules('assess', caseFile(OLD), '--on', '2014-01-01').err).toBe('');
    expect(rules('assess', caseFile(OLD), '--on', '2013-12-31')).toMatchObject({
      code: 0,
      err: expect.stringMatching(/case\.yaml: 規定是從 2014-01-01 起收集的：更早的不完整$/),
    });
  });

  it('says the same in English', () => {
    const { out } = rules('assess', caseFile(OLD), '--lang', 'en');
    expect(out).toContain('qualifies (1)\n  gran  Old age cash  8,000 TWD a month');
    expect(out).toContain('up to 5,000 TWD a month');
  });

  it('takes the rules of the day asked for, of the case, or of today', () => {
    expect(rules('assess', caseFile(OLD), '--on', '2026-03-02').out).toMatch(/^以 2026-03-02 的規定計算/);
    const undated = caseFile('people: [{ id: gran, born: 1950-01-01 }]\n');
    const { out } = rules('assess', undated, '--json');
    expect((JSON.parse(out) as { on: string }).on).toBe(new Date().toISOString().slice(0, 10));
  });

  it('says of every mistake in a case what is wanted there', () => {
    const file = caseFile(`on: 2026-02-30
household: { status: lowest, incme: 3, income: -1, rent: { min: 9, max: 8 } }
people:
  - { id: gran, born: 1961-3-1, registered: 'yes' }
  - { id: gran }
  - { born: 1961-03-01 }
`);
    expect(rules('assess', file)).toEqual({
      code: 1,
      out: '',
      err: [
        '1:5 on：「2026-02-30」不是日期，要像 2026-11-23',
        '2:22 household.status：「lowest」不能當這一項的回答，要填其中一個：none、low、mid_low',
        '2:30 household.incme：沒有這個事實，是不是 income？',
        '2:48 household.income：-1 超出範圍，要填 0 到 500000 的數字',
        '2:52 household.rent：這個範圍裡沒有東西',
        '4:23 people.0.born：「1961-3-1」不能當這一項的回答，要填日期，像 1948-03-02',
        '4:46 people.0.registered：「yes」不能當這一項的回答，要填 true 或 false',
        '5:5 people.1：id「gran」重複了：每個人要有自己的 id',
        '6:5 people.2：這個人沒有 id',
      ]
        .map((line) => `${file}:${line}`)
        .join('\n'),
    });
    expect(rules('assess', file, '--lang', 'en').err).toContain(
      'household.incme: there is no such fact; was income meant?',
    );
  });

  it('says how people are written', () => {
    const mistakesOf = (people: string) =>
      rules('assess', caseFile(`people: ${people}\n`))
        .err.split('\n')
        .map((line) => line.replace(/^.*:1:\d+ /, ''));
    expect(mistakesOf('{ id: me }')).toEqual(['people：要是一列人：一人一行，前面有「- 」']);
    expect(mistakesOf('[me, { id: 12 }, { id: household }, { id: a, registered: [true, false] }]')).toEqual([
      'people.0：一個人要像 { id: me, relation: self, born: 1948-03-02 }',
      'people.1：id「12」要是文字，請加上引號',
      'people.2：id 不能叫 household，那是指全家',
      'people.3.registered：「[true,false]」不能當這一項的回答，幾個都有可能的話，寫成 { one_of: [ … ] }',
    ]);
  });

  it('takes what somebody gets of any benefit, and says where no rule asks about it', () => {
    const file = caseFile(`on: 2026-03-01
people: [{ id: gran, receives.rent_help: true, receives: { old_age_cash: false, old_age_gold: true } }]
`);
    expect(rules('assess', file, '--lang', 'en')).toMatchObject({
      code: 1,
      err: `${file}:2:81 people.0.receives.old_age_gold: there is no such fact`,
    });
    const known = caseFile(`on: 2026-03-01
people: [{ id: gran, receives.rent_help: true, receives: { old_age_cash: false } }]
`);
    expect(rules('assess', known, '--lang', 'en')).toMatchObject({
      code: 0,
      err: [
        `${known}:2:22 people.0.receives.rent_help: no rule asks about it, so it changes nothing`,
        `${known}:2:60 people.0.receives.old_age_cash: no rule asks about it, so it changes nothing`,
      ].join('\n'),
    });
  });

  it('says who is left out for not being born, and of a wish that means no benefit', () => {
    const file = caseFile(`on: 2026-03-01
people: [{ id: gran, born: 1950-01-01 }, { id: kid, born: 2026-03-02 }, { id: baby, born: 2026-03-01 }]
preferred: [{ benefit: old_age_csh, claimant: gran }]
`);
    expect(rules('assess', file, '--lang', 'en')).toMatchObject({
      code: 0,
      err: [
        `${file}:2:53 kid isn't born yet on 2026-03-01, so nothing is worked out for them`,
        `${file}:3:15 there is no benefit old_age_csh (did you mean old_age_cash?)`,
      ].join('\n'),
    });
  });

  it('goes on without people, and says so', () => {
    expect(rules('assess', caseFile('on: 2026-03-01\n'))).toEqual({
      code: 0,
      out: expect.stringContaining('全家  租金補助'),
      err: expect.stringMatching(/case\.yaml: 裡面沒有人（people），所以只算全家申請的項目$/),
    });
  });

  it('takes no key for another, and no household for nothing known', () => {
    expect(rules('assess', caseFile('houshold: { status: low }\npeople: []\nname: 例\n'), '--lang', 'en').err).toMatch(
      /case\.yaml:1:1 there is no key houshold here \(did you mean household\?\)$/,
    );
    expect(
      rules('assess', caseFile('peple: []\nhouseholds: { rent: -1 }\nhousehold: { rent: -1 }\n'), '--lang', 'en'),
    ).toEqual({
      code: 1,
      out: '',
      err: expect.stringMatching(
        /:1:1 .* people\?\)\n.*:2:1 .* household\?\)\n.*:3:20 household\.rent: -1 is out of range/,
      ),
    });
    expect(rules('assess', caseFile('people: [{ id: me，born: 1961-03-01 }]')).err).toMatch(
      /case\.yaml:1:18 yaml-syntax: 「，」是全形的：請改成半形的 ,$/,
    );
  });

  it('says when there is no case to read', () => {
    expect(rules('assess', caseFile('[]')).err).toMatch(/case\.yaml:1:1 這不是個案檔：最外層要有 people$/);
    expect(rules('assess', join(folder, 'none.yaml')).err).toMatch(/none\.yaml: 沒有這個檔案$/);
    expect(rules('assess')).toMatchObject({ code: 2, err: '要哪個個案檔？例如 case.yaml' });
  });
});

describe('rules explain', () => {
  it('tells both sides of each condition, and the change that would be enough', () => {
    const { out } = rules('explain', 'old_age_cash', caseFile(OLD), '--claimant', 'aunt');
    expect(out).toBe(`aunt  老人津貼  目前不符
  ✗ 年滿 65 歲  [您的：64; 標準：65; 差 1; 老人津貼辦法 §2]
  ✓ 戶籍在這裡  [老人津貼辦法 §3]
  只要 people.aunt.born 從 1961-03-02 變成 1961-03-01，就符合
  依據：看過公告或法條`);
  });

  it('cites what the law of the day says, not that of today', () => {
    const file = caseFile('on: 2021-06-01\npeople: [{ id: me, born: 1990-01-01 }]\n');
    const today = JSON.parse(captured('explain', 'birth_grant', file, '--on', '2025-07-01', '--json').out);
    expect(today[0].conditions).toContainEqual(
      expect.objectContaining({ id: 'parent_residence', basis: { source: 'picread-birth-grant-2025' } }),
    );
    const { out } = captured('explain', 'birth_grant', file);
    expect(out).toMatch(/設籍並住在高雄滿 12 個月 {2}\[.*標準：12; 高雄市政府線上問答 社會局第 3 題\]/);
    expect(out).not.toContain('7 月 1 日上路');
  });

  it('says of a limit that nobody has found that it is one', () => {
    const file = caseFile('on: 2025-06-01\nhousehold: { real_property: 4000000 }\n');
    const { out } = captured('explain', 'low_income_status', file);
    expect(out).toMatch(/合計不超過 還沒查到的數字 {2}\[您的：4,000,000; 標準：還沒查到的數字;/);
    expect(out).not.toContain('Infinity');
  });

  it('gives near misses as data', () => {
    const { out } = rules('explain', 'old_age_cash', caseFile(OLD), '--json');
    const [gran, aunt] = JSON.parse(out) as readonly { outcome: string; near_misses: readonly unknown[] }[];
    expect(gran).toMatchObject({ outcome: 'eligible', near_misses: [] });
    expect(aunt).toMatchObject({
      outcome: 'ineligible',
      near_misses: [{ fact: 'people.aunt.born', from: '1961-03-02', to: '1961-03-01', distance: 1, settles: true }],
    });
  });

  it('tells what to bring, to those who get it or may', () => {
    const bring = '\n  要帶什麼: 身分證\n  有這些情形才要帶: 請別人代辦時：委託書';
    expect(rules('explain', 'old_age_cash', caseFile(OLD), '--claimant', 'gran').out.endsWith(bring)).toBe(true);
    const { out } = rules('explain', 'old_age_cash', caseFile(OLD), '--claimant', 'gran', '--json');
    expect(JSON.parse(out)).toMatchObject([
      { papers: { documents: [{ id: 'id_card' }], documentsIf: [{ id: 'proxy_letter' }] } },
    ]);
  });

  it('says whom to ask where only a caseworker can judge', () => {
    expect(rules('explain', 'meal_service', caseFile(OLD)).out).toMatch(/^送餐服務 {2}轉介 {2}問誰/);
  });

  it('names the benefit that was meant, and those who can claim it', () => {
    expect(rules('explain', 'old_age_csh', caseFile(OLD))).toMatchObject({
      code: 2,
      err: '沒有 old_age_csh 這個福利，是不是 old_age_cash？',
    });
    expect(rules('explain', 'old_age_cash', caseFile(OLD), '--claimant', 'uncle')).toMatchObject({
      code: 2,
      err: 'uncle 不能申請 old_age_cash；可以的是：gran, aunt',
    });
  });
});
