import { useSignal } from '@preact/signals';
import { useId, useRef } from 'preact/hooks';
import type { Choice } from '../state/choices.ts';
import { ChineseText } from './chinese-text.tsx';
import { ChoiceFilter } from './choice-filter.tsx';
import { ChoiceGroup } from './choice-group.tsx';
import { ChoiceRung } from './choice-rung.tsx';
import { fewerChoices, groupsOf, isLong } from './fewer-choices.ts';
import { UnsureRung } from './unsure-rung.tsx';

interface ChoiceFieldProps {
  readonly choices: readonly Choice[];
  readonly chosen: boolean | string | 'unsure' | undefined;
  readonly onChoose: (value: boolean | string) => void;
  readonly onUnsure: () => void;
}

/** One of some answers, or not sure; many answers can be searched, and stand in groups where the rules know any. */
export function ChoiceField({ choices, chosen, onChoose, onUnsure }: ChoiceFieldProps) {
  const name = useId();
  const typed = useSignal('');
  const list = useRef<HTMLDivElement>(null);
  const shown = fewerChoices(choices, typed.value, chosen);
  return (
    <>
      {isLong(choices) && (
        <ChoiceFilter
          typed={typed}
          count={shown.length}
          onEnter={() => list.current?.querySelector('input')?.focus()}
        />
      )}
      <div class="rungs" ref={list}>
        {groupsOf(shown).map(([group, members]) => (
          <ChoiceGroup key={group} label={group}>
            {members.map(({ value, label, chinese }) => (
              <ChoiceRung key={String(value)} name={name} checked={chosen === value} onPick={() => onChoose(value)}>
                {label} {chinese && <ChineseText as="span" of={() => chinese} />}
              </ChoiceRung>
            ))}
          </ChoiceGroup>
        ))}
      </div>
      <UnsureRung type="radio" name={name} checked={chosen === 'unsure'} onPick={onUnsure} />
    </>
  );
}
