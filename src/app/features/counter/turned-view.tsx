import { useEffect, useRef } from 'preact/hooks';
import { firstLanguage, type Key, language, pageWording } from '../../../platform/index.ts';
import { choicesOf } from '../../state/choices.ts';
import { benefitName, benefitOf } from '../../state/claims.ts';
import { askText, factAt } from '../../state/question.ts';
import { staff } from '../../state/staff.ts';
import { isUnknownSum } from '../../state/unknown-sum.ts';
import type { Column } from './columns.ts';
import { isTurned } from './desk.ts';
import { answer, openQuestion } from './questions.ts';
import { currentRow } from './shown-rows.ts';

/** What the person in front is to see: large, in their language, only the question or the result that is spoken of. */
export function TurnedView({ from }: { from: Column }) {
  const words = pageWording();
  const main = useRef<HTMLElement>(null);
  useEffect(() => main.current?.focus(), []);
  const path = openQuestion.value;
  const showsQuestion = from === 'answers' && path !== undefined;
  return (
    <div class="turned" lang={words.tag}>
      <main ref={main} tabIndex={-1}>
        {showsQuestion ? <Question path={path} /> : <Result />}
      </main>
      <button type="button" class="btn second" onClick={() => (isTurned.value = false)}>
        {words.t('serving.turned.back')} <kbd>F9</kbd>
      </button>
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
      <h1>{askText(path, texts)}</h1>
      <Chinese>{askText(path, staff().texts)}</Chinese>
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

function Result() {
  const { t, texts, format } = pageWording();
  const row = currentRow.value;
  const benefit = row && benefitOf(row.benefit);
  if (!row || !benefit) return <p>{t('serving.turned.nothing')}</p>;
  const { amount, outcome } = row.of ?? {};
  const { documents, documentsIf, where, automatic } = benefit.apply;
  const isOpen = amount && !isUnknownSum(amount);
  return (
    <>
      {outcome && <p class={`said ${row.kind}`}>{t(`common.outcomes.${outcome}`)}</p>}
      <h1>{benefitName(row.benefit)}</h1>
      <Chinese>{benefitName(row.benefit, staff())}</Chinese>
      <p>{texts.benefits[row.benefit]?.summary}</p>
      {isOpen && (
        <p class="big num" translate={false}>
          {format.moneyWithUnit(amount, amount.unit)}
        </p>
      )}
      {automatic && <p>{t('benefit.automatic')}</p>}
      {!automatic && <Bring title="benefit.bringTitle" ids={documents} from={1} />}
      {!automatic && (
        <Bring title="benefit.bringIf" ids={documentsIf.map(({ id }) => id)} from={documents.length + 1} />
      )}
      {!automatic && where.length > 0 && (
        <>
          <h2>{t('benefit.whereTitle')}</h2>
          <p>{where.map((id) => texts.offices[id] ?? id).join(t('common.lists.between'))}</p>
        </>
      )}
      <p class="hint">{t('print.notice')}</p>
    </>
  );
}

/** Numbered as at the desk, to be pointed at. */
function Bring({ title, ids, from }: { title: Key; ids: readonly string[]; from: number }) {
  const { t, texts } = pageWording();
  if (ids.length === 0) return null;
  return (
    <>
      <h2>{t(title)}</h2>
      <ol start={from}>
        {ids.map((id) => (
          <li key={id}>{texts.phrases.documents[id] ?? id}</li>
        ))}
      </ol>
    </>
  );
}

/** To be pointed at, where both read different languages. */
function Chinese({ children }: { children: string }) {
  if (language.value === firstLanguage) return null;
  return (
    <p class="zh" lang={staff().tag}>
      {children}
    </p>
  );
}
