import { useId } from 'preact/hooks';
import { t } from '../../../platform/index.ts';
import { answerText } from '../../state/answer-text.ts';
import { answerAt } from '../../state/fact-path.ts';
import { openCase } from '../../state/open-case.ts';
import { places } from '../../state/places.ts';
import { askText, factAt } from '../../state/question.ts';

/** Questions with their answers, each with the way to change it and come back. */
export function AnswerGroup({ title, paths }: { title: string; paths: readonly string[] }) {
  const id = useId();
  return (
    <section class="answers-group" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <dl class="answers">
        {paths.map((path) => (
          <AnswerRow key={path} path={path} />
        ))}
      </dl>
    </section>
  );
}

function AnswerRow({ path }: { path: string }) {
  const fact = factAt(path);
  if (!fact) return null;
  const answer = answerAt(openCase.value, path);
  return (
    <div class={answer === undefined ? 'open-answer' : ''}>
      <dt>{askText(path)}</dt>
      <dd>{answer === undefined ? t('answers.unanswered') : answerText(fact, answer)}</dd>
      <dd class="action">
        <a class="tool" href={places.question(path, places.answers)}>
          {t('frame.change')}
          <span class="vh">{askText(path)}</span>
        </a>
      </dd>
    </div>
  );
}
