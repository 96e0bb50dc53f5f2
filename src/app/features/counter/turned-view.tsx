import { useEffect, useRef } from 'preact/hooks';
import { pageWording } from '../../../platform/index.ts';
import { ChineseText } from '../../components/chinese-text.tsx';
import { choicesOf } from '../../state/choices.ts';
import { asOf, isOtherDate } from '../../state/open-case.ts';
import { askText, factAt } from '../../state/question.ts';
import type { Column } from './columns.ts';
import { isTurned } from './desk.ts';
import { answer, openQuestion } from './questions.ts';
import { currentRow } from './shown-rows.ts';
import { TurnedResult } from './turned-result.tsx';

/** What the person in front is to see: large, in their language, only the question or the result that is spoken of. */
export function TurnedView({ from }: { from: Column }) {
  const { t, tag, format } = pageWording();
  const main = useRef<HTMLElement>(null);
  useEffect(() => (main.current?.querySelector<HTMLElement>('h1') ?? main.current)?.focus(), []);
  const path = openQuestion.value;
  const row = currentRow.value;
  const showsQuestion = from === 'answers' && path !== undefined;
  return (
    <div class="turned" lang={tag}>
      <main ref={main} tabIndex={-1}>
        {isOtherDate.value && <p class="hint">{t('frame.otherDate', { date: format.date(asOf.value) })}</p>}
        {showsQuestion && <Question path={path} />}
        {!showsQuestion && (row ? <TurnedResult row={row} /> : <p>{t('serving.turned.nothing')}</p>)}
      </main>
      <div class="way-back">
        <button type="button" class="btn second" onClick={() => (isTurned.value = false)}>
          {t('serving.turned.back')} <kbd>F9</kbd>
        </button>
      </div>
    </div>
  );
}

function Question({ path }: { path: string }) {
  const { t, texts } = pageWording();
  const fact = factAt(path);
  if (!fact) return null;
  const hint = texts.facts[fact.id]?.hint;
  const choices = fact.type === 'boolean' || fact.type === 'enum' ? choicesOf(fact) : [];
  return (
    <>
      <h1 tabIndex={-1}>{askText(path, texts)}</h1>
      <ChineseText of={(chinese) => askText(path, chinese)} />
      {hint && <p class="hint">{hint}</p>}
      {choices.length === 0 && <p>{t('serving.turned.staff')}</p>}
      {choices.length > 0 && (
        <ul>
          {choices.map(({ value, label }) => (
            <li key={String(value)}>
              <button type="button" onClick={() => answer(path, value)}>
                {label}
              </button>
            </li>
          ))}
          <li>
            <button type="button" onClick={() => answer(path, undefined)}>
              {t('serving.turned.unsure')}
            </button>
          </li>
        </ul>
      )}
    </>
  );
}
