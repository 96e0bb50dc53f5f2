import type { Benefit, Entitlement } from '../../../engine/index.ts';
import { BringSection } from './bring-section.tsx';
import { HistorySection } from './history-section.tsx';
import { LawSection } from './law-section.tsx';
import { NotesSection } from './notes-section.tsx';
import type { SectionName } from './section-order.ts';
import { WhereSection } from './where-section.tsx';
import { WhySection } from './why-section.tsx';

interface SectionsProps {
  readonly names: readonly SectionName[];
  readonly benefit: Benefit;
  readonly of: Entitlement | undefined;
}

export function Sections({ names, benefit, of }: SectionsProps) {
  return (
    <>
      {names.map((name) => {
        switch (name) {
          case 'bring':
            return <BringSection key={name} benefit={benefit} />;
          case 'where':
            return <WhereSection key={name} benefit={benefit} of={of} />;
          case 'why':
            return of && <WhySection key={name} of={of} />;
          case 'notes':
            return <NotesSection key={name} benefit={benefit} />;
          case 'history':
            return <HistorySection key={name} benefit={benefit} />;
          case 'law':
            return <LawSection key={name} benefit={benefit} />;
        }
      })}
    </>
  );
}
