import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Fact } from '../../../engine/index.ts';
import { firstLanguage, language, pageWording } from '../../../platform/index.ts';
import { choicesOf } from '../../state/choices.ts';
import { answerAt } from '../../state/fact-path.ts';
import { openCase } from '../../state/open-case.ts';
import { askText, factAt } from '../../state/question.ts';
import { staff } from '../../state/staff.ts';
import { ChoiceButtons } from './choice-buttons.tsx';
import { ChoiceList } from './choice-list.tsx';
import { bringIntoSight } from './columns.ts';
import type { QuestionRow } from './questions.ts';
import { Rungs } from './rungs.tsx';
import { TypedEntry } from './typed-entry.tsx';

/** As many as there are digits besides the 0. */
const MOST_BUTTONS = 9;

/** The one question that is open, in both languages, to be answered by a digit, by typing or by pointing. */
export function OpenQuestion({ row: { path }, n }: { row: QuestionRow; n: number }) {
  const fact = factAt(path);
  const box = useRef<HTMLFieldSetElement>(null);
  useLayoutEffect(() => {
    const { current } = box;
    if (current) bringIntoSight(current);
    // Where somebody was answering the one before, they go on with this one.
    const active = document.activeElement;
    if (!active || active === document.body || active.closest('[data-column=answers]'))
      current?.focus({ preventScroll: true });
  }, [path]);
  if (!fact) return null;
  const hint = staff().texts.facts[fact.id]?.hint;
  return (
    <li class="open">
      <fieldset ref={box} tabIndex={-1} data-open={path} aria-describedby={hint ? 'open-hint' : undefined}>
        <legend>
          <i>{n}</i> {askText(path, staff().texts)}
          <InResidentLanguage path={path} />
        </legend>
        {hint && (
          <p class="hint" id="open-hint">
            {hint}
          </p>
        )}
        <Entry path={path} fact={fact} />
      </fieldset>
    </li>
  );
}

function InResidentLanguage({ path }: { path: string }) {
  if (language.value === firstLanguage) return null;
  const { tag, texts } = pageWording();
  return (
    <span lang={tag} class="theirs">
      {askText(path, texts)}
    </span>
  );
}

function Entry({ path, fact }: { path: string; fact: Fact }) {
  const given = answerAt(openCase.value, path);
  if (fact.type === 'boolean' || fact.type === 'enum') {
    const Choices = choicesOf(fact, staff()).length > MOST_BUTTONS ? ChoiceList : ChoiceButtons;
    return <Choices path={path} fact={fact} given={given} />;
  }
  return (
    <>
      <TypedEntry path={path} fact={fact} given={given} />
      {fact.type === 'number' && <Rungs path={path} fact={fact} given={given} />}
    </>
  );
}
