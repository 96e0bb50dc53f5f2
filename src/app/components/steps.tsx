import { t } from '../../platform/index.ts';
import { ListenButton } from './listen-button.tsx';

interface StepsProps {
  /** Which page this is, where a screen goes through several. */
  readonly at?: string;
  /** Which question this is, from 1. */
  readonly n: number;
  /** How many can follow at most. */
  readonly left: number;
}

export function Steps({ at, n, left }: StepsProps) {
  return (
    <div class="steps" data-silent>
      <label for="progress">{stepText(n, left)}</label>
      <ListenButton at={at} />
      <progress id="progress" max={n + left} value={n} />
    </div>
  );
}

/** A larger count would only frighten, and most of it falls away with the first answers. */
const COUNTED = 20;

function stepText(n: number, left: number): string {
  if (left === 0) return t('question.lastStep', { n });
  return left > COUNTED ? t('question.stepOpen', { n }) : t('question.step', { n, left });
}
