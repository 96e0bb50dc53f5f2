import { useId } from 'preact/hooks';
import type { Choice } from '../state/choices.ts';
import { ChoiceRung } from './choice-rung.tsx';
import { UnsureRung } from './unsure-rung.tsx';

interface ChoiceFieldProps {
  readonly choices: readonly Choice[];
  readonly chosen: boolean | string | 'unsure' | undefined;
  readonly onChoose: (value: boolean | string) => void;
  readonly onUnsure: () => void;
}

/** One of a few answers, or not sure. */
export function ChoiceField({ choices, chosen, onChoose, onUnsure }: ChoiceFieldProps) {
  const name = useId();
  return (
    <>
      <div class="rungs">
        {choices.map(({ value, label }) => (
          <ChoiceRung key={String(value)} name={name} checked={chosen === value} onPick={() => onChoose(value)}>
            {label}
          </ChoiceRung>
        ))}
      </div>
      <UnsureRung type="radio" name={name} checked={chosen === 'unsure'} onPick={onUnsure} />
    </>
  );
}
