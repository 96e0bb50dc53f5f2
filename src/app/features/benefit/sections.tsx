import type { Benefit, Entitlement } from '../../../engine/index.ts';
import { BesideSection } from './beside-section.tsx';
import { BringSection } from './bring-section.tsx';
import { HistorySection } from './history-section.tsx';
import { LawSection } from './law-section.tsx';
import { NotesSection } from './notes-section.tsx';
import { RowsSection } from './rows-section.tsx';
import type { SectionName } from './section-order.ts';
import { WhereSection } from './where-section.tsx';
import { WhySection } from './why-section.tsx';

interface SectionsProps {
  readonly names: readonly SectionName[];
  readonly benefit: Benefit;
  readonly of: Entitlement | undefined;
}

export function Sections({ names, ...rest }: SectionsProps) {
  return (
    <>
      {names.map((name) => (
        <Named key={name} name={name} {...rest} />
      ))}
    </>
  );
}

function Named({ name, benefit, of }: Omit<SectionsProps, 'names'> & { name: SectionName }) {
  switch (name) {
    case 'bring':
      return <BringSection benefit={benefit.id} claimant={of?.claimant} />;
    case 'where':
      return <WhereSection benefit={benefit} of={of} />;
    case 'why':
      return of ? <WhySection of={of} /> : null;
    case 'rows':
      return of ? <RowsSection of={of} /> : null;
    case 'beside':
      return <BesideSection benefit={benefit} />;
    case 'notes':
      return <NotesSection benefit={benefit} />;
    case 'history':
      return <HistorySection benefit={benefit} />;
    case 'law':
      return <LawSection benefit={benefit} />;
  }
}
