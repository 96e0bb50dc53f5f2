import type { Benefit } from '../../../engine/index.ts';
import { ruleTexts, t } from '../../../platform/index.ts';
import { laterNotes } from './later-notes.ts';
import { Section } from './section.tsx';

/** Unsure or easily missed: said, never counted. */
export function NotesSection({ benefit }: { benefit: Benefit }) {
  return (
    <Section id="notes" icon="info" title={t('benefit.notesTitle')}>
      <ul class="panel notes">
        {laterNotes(benefit).map((id) => (
          <li key={id}>{ruleTexts.value.phrases.notes[id] ?? id}</li>
        ))}
      </ul>
    </Section>
  );
}
