import type { Signal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { readNumber, t } from '../../platform/index.ts';
import { mostRungs } from './fewer-rungs.ts';
import { More } from './more.tsx';
import type { NumberDomain, NumberDraft, NumberReading, Rung } from './number-draft.ts';
import { rungAt } from './number-draft.ts';
import { NumberEntry } from './number-entry.tsx';
import { NumberLadder } from './number-ladder.tsx';
import { numberProblemText } from './number-problem.ts';
import { isListed } from './rung-text.ts';
import { UnsureRung } from './unsure-rung.tsx';

interface NumberFieldProps {
  /** Which question this is, where a screen goes through several. */
  readonly at?: string;
  readonly draft: Signal<NumberDraft>;
  readonly reading: NumberReading;
  readonly rungs: readonly Rung[];
  readonly domain: NumberDomain;
  readonly unit: string;
  readonly showProblem: boolean;
}

/** A number by rung, exactly, as a range, or not at all. */
export function NumberField({ at, draft, reading, rungs, domain, unit, showProblem }: NumberFieldProps) {
  const id = useId();
  const found = showProblem && reading.kind === 'problem' ? reading.problem : undefined;
  const entry = {
    id,
    draft,
    isMoney: unit.startsWith('TWD'),
    problem: found,
    problemText: found && numberProblemText(found, domain),
  };
  const hasLadder = rungs.length > 1 && rungs.filter(isListed).length <= mostRungs;
  const unitName = unitText(unit);
  const exact = (
    <NumberEntry
      {...entry}
      field="exact"
      label={unitName ? t('question.number.label', { unit: unitName }) : t('question.number.plain')}
    />
  );
  return (
    <>
      {hasLadder ? (
        <NumberLadder name={`${id}-rung`} draft={draft} rungs={rungs} unit={unit} lit={litRung(draft.value, rungs)} />
      ) : (
        exact
      )}
      <UnsureRung
        type="radio"
        name={`${id}-rung`}
        checked={draft.value.chosen === 'unsure'}
        onPick={() => {
          draft.value = { chosen: 'unsure', rung: -1, exact: '', from: '', to: '' };
        }}
      />
      {hasLadder && (
        <More at={at} label={t('question.exact')} open={draft.value.chosen === 'exact'}>
          {exact}
        </More>
      )}
      <More at={at} label={t('question.between')} open={draft.value.chosen === 'between'}>
        <NumberEntry {...entry} field="from" label={t('question.number.from')} />
        <NumberEntry {...entry} field="to" label={t('question.number.to')} />
      </More>
    </>
  );
}

function litRung(draft: NumberDraft, rungs: readonly Rung[]): number {
  if (draft.chosen === 'rung') return draft.rung;
  const typed = draft.chosen === 'exact' ? readNumber(draft.exact) : undefined;
  return typed === undefined ? -1 : rungAt(rungs, typed);
}

const named = [
  'TWD',
  'day',
  'month',
  'year',
  'age',
  'person',
  'percent',
  'hour',
  'm',
  'cm',
  'cc',
  'ping',
  'trip',
] as const;

function unitText(unit: string): string | undefined {
  const known = named.find((name) => name === unit.split('/')[0]);
  return known && t(`question.units.${known}`);
}
