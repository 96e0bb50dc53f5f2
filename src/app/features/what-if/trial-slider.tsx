import type { Signal } from '@preact/signals';
import { addMonths } from '../../../engine/index.ts';
import { t } from '../../../platform/index.ts';
import type { TriedSpan } from './span-of.ts';

interface TrialSliderProps {
  readonly label: string;
  readonly span: TriedSpan;
  readonly isDate: boolean;
  readonly tried: Signal<number>;
  readonly say: (at: number) => string;
}

/** How many steps a key goes; the others are the browser's. */
const keys: Readonly<Record<string, number>> = {
  ArrowRight: 0.5,
  ArrowUp: 0.5,
  ArrowLeft: -0.5,
  ArrowDown: -0.5,
  PageUp: 5,
  PageDown: -5,
};

/** A native slider that stops at every value, with buttons that go in round steps. */
export function TrialSlider({ label, span, isDate, tried, say }: TrialSliderProps) {
  const { min, max, step } = span;
  const move = (steps: number) => {
    const by = Math.sign(steps) * Math.max(1, Math.round(Math.abs(steps) * step));
    const to = isDate && Math.abs(steps) === 1 ? addMonths(tried.peek(), steps) : tried.peek() + by;
    tried.value = Math.min(max, Math.max(min, to));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const steps = keys[event.key];
    if (steps === undefined) return;
    event.preventDefault();
    move(steps);
  };
  return (
    <div class="slider">
      <label for="tried">{label}</label>
      <div class="steppers">
        <button type="button" class="btn second" onClick={() => move(-1)}>
          {t(isDate ? 'whatif.earlier' : 'whatif.minus', { step: say(step) })}
        </button>
        {/* The slider says it, and so does the sentence below. */}
        <output for="tried" class="num" translate={false} aria-live="off">
          {say(tried.value)}
        </output>
        <button type="button" class="btn second" onClick={() => move(1)}>
          {t(isDate ? 'whatif.later' : 'whatif.plus', { step: say(step) })}
        </button>
      </div>
      <input
        id="tried"
        type="range"
        min={min}
        max={max}
        step={1}
        value={tried.value}
        aria-valuetext={say(tried.value)}
        onInput={(event) => {
          tried.value = event.currentTarget.valueAsNumber;
        }}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
