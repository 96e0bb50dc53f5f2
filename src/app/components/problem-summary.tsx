import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../platform/index.ts';

/** Tells what can't be meant, before the question; takes focus so that it is heard, and leads to the field. */
export function ProblemSummary({ text }: { text: string }) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => box.current?.focus(), []);
  const goToField = () => document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  return (
    <div class="problems" role="alert" tabIndex={-1} ref={box}>
      <h2>{t('question.problems.title')}</h2>
      <p>
        <button type="button" class="link" onClick={goToField}>
          {text}
        </button>
      </p>
    </div>
  );
}
