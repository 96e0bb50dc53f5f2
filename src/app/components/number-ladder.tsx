import type { Signal } from '@preact/signals';
import { Fragment } from 'preact';
import { range, t } from '../../platform/index.ts';
import { ChoiceRung } from './choice-rung.tsx';
import { lawLines } from './law-lines.ts';
import type { NumberDraft, Rung } from './number-draft.ts';
import { isListed, rungText } from './rung-text.ts';

interface NumberLadderProps {
  readonly name: string;
  readonly draft: Signal<NumberDraft>;
  readonly rungs: readonly Rung[];
  readonly unit: string;
  /** The rung that a typed number stands on. */
  readonly lit: number;
}

/** A number answered by picking a rung, with the lines of the law drawn between; the lines never say what they pay. */
export function NumberLadder({ name, draft, rungs, unit, lit }: NumberLadderProps) {
  const lines = lawLines(rungs, unit);
  return (
    <div class="ladder">
      {rungs.map((rung, index) => {
        // By place: from one number to the next the rungs that both have stay.
        const text = isListed(rung) && rungText(rungs, index, unit);
        const figure = (n: number) => range(n, unit);
        return (
          <Fragment key={index}>
            {text && (
              <ChoiceRung
                name={name}
                checked={lit === index}
                onPick={() => {
                  draft.value = { ...draft.value, chosen: 'rung', rung: index, exact: '', from: '', to: '' };
                }}
              >
                {t(`question.rung.${text.key}`, { a: figure(text.a), b: figure(text.b) })}
              </ChoiceRung>
            )}
            {lines[index] && (
              // The rungs above and below already say the figure: it is kept from screen readers.
              <p class="lawline" aria-hidden="true">
                {lines[index]}
              </p>
            )}
          </Fragment>
        );
      })}
    </div>
  );
}
