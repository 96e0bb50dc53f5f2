import { describe, expect, it } from 'vitest';
import { compileRules } from './compile.ts';
import { type Change, withRules } from './fixtures/compile-with.ts';

const BENEFIT = 'benefits/old_age_cash/benefit.yaml';
const PHRASES = 'phrases/all.yaml';
const brought: Change = [
  ['documents: [id_card, proxy_letter]', 'documents: [letter, id_card, id_card_if_abroad, proxy_letter]'],
];
const said = (entries: string): Change => [['documents_if:\n', `documents_if:\n${entries}\n`]];
const english: Change = [
  [
    'documents: { id_card: ID card,',
    'documents: { id_card: ID card, letter: "By proxy: a letter", id_card_if_abroad: x,',
  ],
];

function compiled(entries: string) {
  return withRules({ [BENEFIT]: brought, [PHRASES]: said(entries), 'text/en/all.yaml': english }, compileRules);
}

describe('papers that only some bring', () => {
  it('stand apart from what everybody brings, with the paper that they are the same as', () => {
    const { diagnostics, ruleset, texts } = compiled(
      '  letter: 代辦時：委託書\n  id_card_if_abroad: { says: 在國外的人：身分證, same_as: id_card }',
    );
    expect(diagnostics).toEqual([]);
    expect(ruleset.benefits.find(({ id }) => id === 'old_age_cash')?.apply).toMatchObject({
      documents: ['id_card'],
      documentsIf: ['letter', 'id_card_if_abroad', 'proxy_letter'],
    });
    expect(ruleset.documentsIf).toEqual({ id_card_if_abroad: { sameAs: 'id_card' } });
    expect(texts.get('zh-TW')?.phrases.documents).toEqual({
      id_card: '身分證',
      letter: '代辦時：委託書',
      id_card_if_abroad: '在國外的人：身分證',
      proxy_letter: '請別人代辦時：委託書',
    });
    expect(texts.get('en')?.phrases.documents.letter).toBe('By proxy: a letter');
  });

  it.each([
    ['no text that says who', '  letter: 委託書\n  id_card_if_abroad: 在國外的人：身分證', 'unclear-document'],
    [
      'the same as nothing',
      '  letter: 代辦時：委託書\n  id_card_if_abroad: { says: 在國外的人：身分證, same_as: id_crd }',
      'unknown-phrase',
    ],
    [
      'the same as another that only some bring',
      '  letter: 代辦時：委託書\n  id_card_if_abroad: { says: 在國外的人：身分證, same_as: letter }',
      'unknown-phrase',
    ],
    [
      'an id that has a sentence already',
      '  letter: 代辦時：委託書\n  id_card: 在國外的人：身分證\n  id_card_if_abroad: 在國外的人：身分證',
      'duplicate-id',
    ],
    [
      'nothing that uses them',
      '  letter: 代辦時：委託書\n  id_card_if_abroad: 國外：身分證\n  photo: 有的人：照片',
      'unused',
    ],
  ])('are a mistake with %s', (_, entries, code) => {
    const found = compiled(entries).diagnostics.filter((one) => one.code !== 'missing-translation');
    expect(found.map((one) => one.code)).toEqual([code]);
  });

  const tested = (when: string) =>
    compiled(
      `  letter: { says: 代辦時：委託書, when: '${when}' }\n  id_card_if_abroad: { says: 國外：身分證, same_as: id_card }`,
    );

  it('may carry a test of the answers', () => {
    const { diagnostics, ruleset } = tested('household.income <= living_cost and not(person.registered)');
    expect(diagnostics).toEqual([]);
    const fact = (id: string) => ruleset.facts.findIndex((one) => one.id === id);
    const cost = ruleset.parameters.findIndex(({ id }) => id === 'living_cost');
    expect(ruleset.documentsIf?.letter).toEqual({
      when: [
        'and',
        ['<=', ['fact', fact('household.income')], ['parameter', cost]],
        ['not', ['fact', fact('person.registered'), ['person']]],
      ],
    });
  });

  it.each([
    ['is no truth', 'household.income', 'wrong-type'],
    ['holds a number', 'household.income > 5000', 'literal-number'],
    ['reads a fact that there is not', 'household.incme > living_cost', 'unknown-name'],
    ['reads a number of a benefit: the paper may be of others too', 'household.income > high_rate', 'unknown-name'],
    ['asks for an option that there is not', 'household.status = "rich"', 'unknown-option'],
  ])('are a mistake where the test %s', (_, when, code) => {
    const { diagnostics } = tested(when);
    expect(diagnostics.map((one) => `${one.code} ${one.file}:${one.line}`)).toEqual([
      `${code} rules/phrases/all.yaml:10`,
    ]);
  });

  it('are a mistake where the test speaks of a claimant and the household claims', () => {
    const { diagnostics } = withRules(
      {
        'benefits/rent_help/benefit.yaml': [['holes:', 'apply: { documents: [proxy_letter] }\nholes:']],
        [PHRASES]: [
          ['proxy_letter: 請別人代辦時：委託書', 'proxy_letter: { says: 代辦時：委託書, when: person.registered }'],
        ],
      },
      compileRules,
    );
    expect(diagnostics.map(({ code, file }) => `${code} ${file}`)).toEqual([
      'no-claimant rules/benefits/rent_help/benefit.yaml',
    ]);
  });

  it('make no question needed: a fact that only they read is unused', () => {
    const { diagnostics } = withRules(
      {
        [PHRASES]: [
          ['proxy_letter: 請別人代辦時：委託書', 'proxy_letter: { says: 代辦時：委託書, when: household.busy }'],
        ],
        'facts/more.yaml': 'household.busy: { type: boolean, ask: 很忙嗎？, why: 代辦, effort: 1, topic: home }\n',
        'text/en/more.yaml': 'facts: { household.busy: { ask: Busy?, why: A proxy } }\n',
      },
      compileRules,
    );
    expect(diagnostics.map(({ code, file }) => `${code} ${file}`)).toEqual(['unused rules/facts/more.yaml']);
  });

  it('are a mistake among what everybody brings', () => {
    const wrong: Change = [
      ['  id_card: 身分證', '  id_card: 身分證\n  letter: 代辦時：委託書\n  id_card_if_abroad: 在國外的人：身分證'],
    ];
    const { diagnostics } = withRules(
      { [BENEFIT]: brought, [PHRASES]: wrong, 'text/en/all.yaml': english },
      compileRules,
    );
    expect(diagnostics.map(({ code, line }) => `${code} ${line}`)).toEqual(['unclear-document 10']);
  });
});
