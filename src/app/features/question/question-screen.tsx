import '../../components/question-page.css';
import '../../styles/controls.css';
import { type Signal, signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import type { Answer, Fact } from '../../../engine/index.ts';
import { navigate, type Route, ruleTexts, t } from '../../../platform/index.ts';
import { ChineseText } from '../../components/chinese-text.tsx';
import { Frame } from '../../components/frame.tsx';
import { LiveLine } from '../../components/live-line.tsx';
import { NotFound } from '../../components/not-found.tsx';
import { Phrases } from '../../components/phrases.tsx';
import { ProblemSummary } from '../../components/problem-summary.tsx';
import { Steps } from '../../components/steps.tsx';
import { hasArrived } from '../../state/arrival.ts';
import { isChoice } from '../../state/choices.ts';
import { dropDraft } from '../../state/draft.ts';
import { answerAt } from '../../state/fact-path.ts';
import { changeCase, openCase } from '../../state/open-case.ts';
import { places, safeBack } from '../../state/places.ts';
import { askText, factAt, placeAfter, progressAt } from '../../state/question.ts';
import { questionBefore } from '../../state/questions-left.ts';
import { skipNote, tellSkipped } from '../../state/skip-note.ts';
import { type AnswerReading, answerIn, nothing } from './answer-reading.ts';
import { ChoiceAnswer } from './choice-answer.tsx';
import { DateAnswer } from './date-answer.tsx';
import { caseAfter, startLookingAhead } from './look-ahead.ts';
import { NumberAnswer } from './number-answer.tsx';
import { WhyAsked } from './why-asked.tsx';

/** One question on a page. Choosing is not sending: only the button goes on. */
export function QuestionScreen({ route }: { route: Route }) {
  const path = route.path[1] ?? '';
  const fact = factAt(path);
  return fact ? <Question path={path} fact={fact} back={safeBack(route.query.back)} /> : <NotFound />;
}

function Question({ path, fact, back }: { path: string; fact: Fact; back: string | undefined }) {
  const answer = answerAt(openCase.value, path);
  // The screen stays while the questions change.
  const { reading, attempts } = useMemo(() => stateOf(answer), [path]);
  useEffect(() => startLookingAhead(path, reading), [reading]);
  const problem = attempts.value > 0 && reading.value.kind === 'problem' ? reading.value.text : undefined;
  const title = askText(path);
  const send = (event: Event) => {
    event.preventDefault();
    if (!hasArrived()) return;
    if (reading.peek().kind === 'problem') attempts.value += 1;
    else goOn(path, reading.peek(), back);
  };
  return (
    <Frame
      at={path}
      title={problem ? t('question.problems.page', { page: title }) : title}
      hint={ruleTexts.value.facts[fact.id]?.hint}
      back={back ? { label: t('frame.back.plain'), href: back } : stepBack(path)}
      dockInRow
      dock={
        <>
          <LiveLine />
          {/* Heard before it is a submission, for which browsers read through all fields of the form. */}
          <button type="submit" form="question" class="btn" onClick={send}>
            {back ? t('question.save') : t('question.next')}
          </button>
        </>
      }
    >
      {problem && <ProblemSummary key={attempts.value} text={problem} />}
      {!back && <Steps at={path} {...progressAt(path)} />}
      {skipNote.value && <p class="hint">{t('question.skipped')}</p>}
      <form id="question" onSubmit={send} noValidate>
        <AskedFieldset path={path} fact={fact} title={title}>
          <AnswerField path={path} fact={fact} answer={answer} reading={reading} showProblem={attempts.value > 0} />
        </AskedFieldset>
      </form>
    </Frame>
  );
}

function stateOf(answer: Answer | undefined) {
  return {
    reading: signal<AnswerReading>(isChoice(answer) ? { kind: 'answer', answer } : nothing),
    attempts: signal(0),
  };
}

function AskedFieldset(props: { path: string; fact: Fact; title: string; children: ComponentChildren }) {
  const { path, fact, title, children } = props;
  const { hint, why } = ruleTexts.value.facts[fact.id] ?? {};
  return (
    <fieldset class="ask" aria-describedby={hint ? 'hint' : undefined}>
      <legend>
        <h1 tabIndex={-1}>
          <Phrases of={title} />
        </h1>
      </legend>
      <ChineseText of={(texts) => askText(path, texts)} />
      {hint && (
        <p class="hint" id="hint">
          {hint}
        </p>
      )}
      {children}
      <WhyAsked path={path} why={why} />
    </fieldset>
  );
}

interface AnswerFieldProps {
  readonly path: string;
  readonly fact: Fact;
  readonly answer: Answer | undefined;
  readonly reading: Signal<AnswerReading>;
  readonly showProblem: boolean;
}

function AnswerField({ path, ...props }: AnswerFieldProps) {
  switch (props.fact.type) {
    case 'boolean':
    case 'enum':
      return <ChoiceAnswer path={path} {...props} />;
    case 'number':
      return <NumberAnswer path={path} {...props} />;
    case 'date':
      return <DateAnswer path={path} {...props} />;
  }
}

function stepBack(path: string) {
  const before = questionBefore(openCase.value, path);
  return { label: t('frame.back.question'), href: before ? places.question(before) : places.people };
}

/** Keeps what was answered, if anything was, and goes to where it leads. */
function goOn(path: string, reading: AnswerReading, back: string | undefined): void {
  skipNote.value = false;
  if (reading.kind === 'nothing') tellSkipped();
  dropDraft();
  const next = placeAfter(() => changeCase(() => caseAfter(path, answerIn(reading))));
  navigate(back ?? next, { soon: true });
}
