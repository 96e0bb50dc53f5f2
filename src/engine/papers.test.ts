import { describe, expect, it } from 'vitest';
import type { CaseFile } from './assessment.ts';
import type { Expression } from './expression.ts';
import { rulesetOf } from './fixtures/small-rules.ts';
import { link } from './link.ts';
import { papersOf } from './papers.ts';
import type { Apply, Benefit, DocumentIf } from './ruleset.ts';

/** What each benefit asks for; all but the repair are for a person. */
const brought: Readonly<Record<string, Pick<Apply, 'documents' | 'documentsIf'>>> = {
  dentures: { documents: ['id_card'], documentsIf: ['certificate_if_any'] },
  medicine: { documents: ['certificate', 'receipts', 'id_card'], documentsIf: ['proxy_letter'] },
  repair: { documents: ['photo'], documentsIf: ['lease_if_let', 'proxy_letter'] },
  lunch: { documents: [], documentsIf: ['permit_if_away'] },
};
const benefits = Object.entries(brought).map(
  ([id, papers]): Benefit => ({
    id,
    category: 'elderly',
    level: id === 'lunch' ? 'referral' : 'computed',
    claimant: id === 'repair' ? 'household' : 'person',
    events: [],
    versions: [],
    apply: { where: [], phone: [], ...papers },
    law: [],
    notes: [],
  }),
);
const documentsIf: Readonly<Record<string, DocumentIf>> = {
  certificate_if_any: { sameAs: 'certificate', when: ['=', ['fact', 3], ['known', 'low']] },
  permit_if_away: { when: ['not', ['fact', 2, ['person']]] },
};

const ME = { id: 'me', relation: 'self', born: '1950-01-01' };
const YOU = { id: 'you', relation: 'spouse', born: '1952-01-01' };

function papers(names: readonly string[], answers: Partial<CaseFile> = {}, when?: Expression) {
  const of = when ? { ...documentsIf, certificate_if_any: { sameAs: 'certificate', when } } : documentsIf;
  const wanted = names.map((name) => {
    const [benefit = '', claimant] = name.split(' ');
    return { benefit, claimant };
  });
  const caseFile = { on: '2020-06-01', people: [ME], ...answers };
  return papersOf(link({ ...rulesetOf(benefits), documentsIf: of }), caseFile, wanted);
}
const ids = ({ documents, documentsIf: some }: ReturnType<typeof papers>) =>
  [documents, some].map((one) => one.map(({ id }) => id));

describe('what to bring', () => {
  it('is apart: what everybody brings, and what only some do', () => {
    expect(papers(['dentures me'])).toEqual({
      documents: [{ id: 'id_card', benefits: ['dentures'], names: ['id_card'] }],
      documentsIf: [{ id: 'certificate_if_any', benefits: ['dentures'], names: ['certificate', 'certificate_if_any'] }],
    });
  });

  it('has each paper once, those needed most first', () => {
    expect(papers(['repair household', 'medicine me']).documentsIf).toMatchObject([
      { id: 'proxy_letter', benefits: ['repair', 'medicine'] },
      { id: 'lease_if_let', benefits: ['repair'] },
    ]);
  });

  it('has among what everybody brings the same paper that another asks of some only, whichever comes first', () => {
    const merged = papers(['medicine me', 'dentures me']);
    expect(merged.documents).toMatchObject([
      { id: 'certificate', benefits: ['medicine', 'dentures'], names: ['certificate', 'certificate_if_any'] },
      { id: 'id_card', benefits: ['medicine', 'dentures'] },
      { id: 'receipts', benefits: ['medicine'] },
    ]);
    expect(merged.documentsIf).toMatchObject([{ id: 'proxy_letter', benefits: ['medicine'] }]);
    expect(ids(papers(['dentures me', 'medicine me']))).toEqual([
      ['id_card', 'certificate', 'receipts'],
      ['proxy_letter'],
    ]);
  });

  it('is asked for once where two people of a household claim the same', () => {
    expect(papers(['medicine me', 'medicine you']).documents).toMatchObject([
      { id: 'certificate', benefits: ['medicine'] },
      { id: 'receipts', benefits: ['medicine'] },
      { id: 'id_card', benefits: ['medicine'] },
    ]);
  });

  it('is nothing for a benefit that the rules no longer have', () => {
    expect(ids(papers(['old_grant me']))).toEqual([[], []]);
  });
});

describe('a paper that only some bring', () => {
  it.each([
    [
      'must be brought, as the paper it is the same as, once that is sure',
      { status: 'low' },
      ['id_card', 'certificate'],
      [],
    ],
    ['is left out once it is sure that nobody needs it', { status: 'none' }, ['id_card'], []],
    ['stays as it is while the answers leave that open', {}, ['id_card'], ['certificate_if_any']],
    [
      'stays with an answer that leaves it open',
      { status: { one_of: ['none', 'low'] } },
      ['id_card'],
      ['certificate_if_any'],
    ],
  ] as const)('%s', (_, household, documents, some) => {
    expect(ids(papers(['dentures me'], { household }))).toEqual([documents, some]);
  });

  it("stays where its test can't tell, whatever is answered", () => {
    expect(ids(papers(['dentures me'], {}, ['known', null]))).toEqual([['id_card'], ['certificate_if_any']]);
    const onlyNo: Expression = ['if', ['=', ['fact', 3], ['known', 'none']], ['known', false], ['known', null]];
    expect(ids(papers(['dentures me'], { household: { status: 'low' } }, onlyNo))[1]).toEqual(['certificate_if_any']);
    expect(ids(papers(['dentures me'], { household: { status: 'none' } }, onlyNo))[1]).toEqual([]);
  });

  it('is brought for another benefit all the same', () => {
    const found = papers(['medicine me', 'dentures me'], { household: { status: 'none' } });
    expect(found.documents).toMatchObject([
      { id: 'id_card' },
      { id: 'certificate', benefits: ['medicine'] },
      { id: 'receipts' },
    ]);
  });

  const away = (me: object, you: object) => ({
    people: [
      { ...ME, ...me },
      { ...YOU, ...you },
    ],
  });

  it('hangs on the one who claims', () => {
    const couple = away({ here: true }, { here: false });
    expect(ids(papers(['lunch me'], couple))).toEqual([[], []]);
    expect(ids(papers(['lunch you'], couple))).toEqual([['permit_if_away'], []]);
    expect(ids(papers(['lunch me', 'lunch you'], couple))).toEqual([['permit_if_away'], []]);
  });

  it('is left out for two only if it is for both', () => {
    expect(ids(papers(['lunch me', 'lunch you'], away({ here: true }, {})))).toEqual([[], ['permit_if_away']]);
    expect(ids(papers(['lunch me', 'lunch you'], away({ here: true }, { here: true })))).toEqual([[], []]);
  });

  it("hangs on everybody where it isn't known who claims", () => {
    expect(ids(papers(['lunch'], away({ here: true }, { here: false })))).toEqual([[], ['permit_if_away']]);
    expect(ids(papers(['lunch'], away({ here: true }, { here: true })))).toEqual([[], []]);
    expect(ids(papers(['lunch'], away({ here: false }, { here: false })))).toEqual([['permit_if_away'], []]);
    expect(ids(papers(['lunch'], { people: [] }))).toEqual([[], ['permit_if_away']]);
  });

  it("stays for somebody who isn't there", () => {
    expect(ids(papers(['lunch aunt'], away({ here: true }, { here: true })))).toEqual([[], ['permit_if_away']]);
  });
});
