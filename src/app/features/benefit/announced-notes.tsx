import type { Benefit } from '../../../engine/index.ts';
import { ruleTexts } from '../../../platform/index.ts';
import { Icon } from '../../components/icon.tsx';

/** Changes in the news: beside the amount that they don't change yet. */
export function AnnouncedNotes({ benefit: { announced = [] } }: { benefit: Benefit }) {
  return (
    <>
      {announced.map((id) => (
        <p key={id} class="mt">
          <Icon name="info" />
          <span>{ruleTexts.value.phrases.notes[id] ?? id}</span>
        </p>
      ))}
    </>
  );
}
