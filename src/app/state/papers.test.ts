import { describe, expect, it } from 'vitest';
import type { Benefit, Entitlement } from '../../engine/index.ts';
import { papersOf } from './papers.ts';

const brought: Readonly<Record<string, Pick<Benefit['apply'], 'documents' | 'documentsIf'>>> = {
  dentures: { documents: ['id_card'], documentsIf: [{ id: 'certificate_if_any', sameAs: 'certificate' }] },
  medicine: { documents: ['certificate', 'receipts', 'id_card'], documentsIf: [{ id: 'proxy_letter' }] },
  repair: { documents: ['photo'], documentsIf: [{ id: 'lease_if_let' }, { id: 'proxy_letter' }] },
};
const benefitOf = (id: string) => ({ id, apply: brought[id] }) as unknown as Benefit;
const papers = (...benefits: readonly string[]) =>
  papersOf(
    benefits.map((benefit) => ({ benefit, claimant: 'p1' }) as Entitlement),
    benefitOf,
  );

describe('what to bring', () => {
  it('is apart: what everybody brings, and what only some do', () => {
    expect(papers('dentures')).toEqual({
      documents: [{ id: 'id_card', benefits: ['dentures'] }],
      documentsIf: [{ id: 'certificate_if_any', benefits: ['dentures'] }],
    });
  });

  it('has each paper once, those needed most first', () => {
    expect(papers('repair', 'medicine').documentsIf).toEqual([
      { id: 'proxy_letter', benefits: ['repair', 'medicine'] },
      { id: 'lease_if_let', benefits: ['repair'] },
    ]);
  });

  it('has among what everybody brings the same paper that another asks of some only, whichever comes first', () => {
    const merged = {
      documents: [
        { id: 'certificate', benefits: ['medicine', 'dentures'] },
        { id: 'id_card', benefits: ['medicine', 'dentures'] },
        { id: 'receipts', benefits: ['medicine'] },
      ],
      documentsIf: [{ id: 'proxy_letter', benefits: ['medicine'] }],
    };
    expect(papers('medicine', 'dentures')).toEqual(merged);
    const other = papers('dentures', 'medicine');
    expect(other.documents.map(({ id }) => id)).toEqual(['id_card', 'certificate', 'receipts']);
    expect(other.documentsIf).toEqual(merged.documentsIf);
  });

  it('is asked for once where two people of a household claim the same', () => {
    expect(papers('repair', 'repair').documents).toEqual([{ id: 'photo', benefits: ['repair'] }]);
  });
});
