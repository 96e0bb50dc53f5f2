import { computed, type Signal } from '@preact/signals';
import { Fragment } from 'preact';
import { type BandLine, parseDay } from '../../engine/index.ts';
import { range, ruleSet, ruleTexts, t } from '../../platform/index.ts';
import { lineFigure } from '../state/line-figure.ts';
import { asOf } from '../state/open-case.ts';
import { ChoiceRung } from './choice-rung.tsx';
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
  return (
    <div class="ladder">
      {rungs.map((rung, index) => {
        // By place: from one number to the next the rungs that both have stay.
        const text = isListed(rung) && rungText(rungs, index);
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
            <LawLine rung={rung} unit={unit} />
          </Fragment>
        );
      })}
    </div>
  );
}

/** The rungs above and below already say the figure: this line only names it, so it is kept from screen readers. */
function LawLine({ rung, unit }: { rung: Rung; unit: string }) {
  const [line] = rung.lines;
  if (!line || !isListed(rung)) return null;
  return (
    <p class="lawline" aria-hidden="true">
      {sharedName(rung.lines) ?? ownName(line, unit)}
    </p>
  );
}

/** Looked up for every line of every question about a number. */
const parameters = computed(() => new Map((ruleSet.value?.parameters ?? []).map((one) => [one.id, one])));

/** What the law calls it, where many rules use it. */
function sharedName(lines: readonly BandLine[]): string | undefined {
  const figure = lineFigure(lines, parameters.value, parseDay(asOf.value) ?? 0);
  if (!figure) return undefined;
  const name = ruleTexts.value.parameters[figure.parameter] ?? figure.parameter;
  return figure.times === 1 ? name : t('question.lawlineTimes', { name, times: figure.times });
}

/** Else by the first benefit that has it. */
function ownName({ benefit, value }: BandLine, unit: string): string {
  const name = ruleTexts.value.benefits[benefit]?.name ?? benefit;
  return t('question.lawline', { name, value: range(value, unit) });
}
