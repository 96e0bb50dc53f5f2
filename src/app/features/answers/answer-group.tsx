import { useId } from 'preact/hooks';
import type { Answer } from '../../../engine/index.ts';
import { t } from '../../../platform/index.ts';
import { ChineseText } from '../../components/chinese-text.tsx';
import { More } from '../../components/more.tsx';
import { Phrases } from '../../components/phrases.tsx';
import { answerText } from '../../state/answer-text.ts';
import { answerAt, readPath } from '../../state/fact-path.ts';
import { followersOf } from '../../state/followers.ts';
import { openCase } from '../../state/open-case.ts';
import { places } from '../../state/places.ts';
import { askText, factAt } from '../../state/question.ts';
import { whoTexts } from '../../state/who.ts';

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
  return <Row path={path} answer={answerAt(openCase.value, path)} />;
}

function Row({ path, answer }: { path: string; answer: Answer | undefined }) {
  const fact = factAt(path);
  if (!fact) return null;
  return (
    <div class={answer === undefined ? 'open-answer' : ''}>
      <dt>
        <Phrases of={askText(path)} />
        <ChineseText of={(texts) => askText(path, texts)} />
      </dt>
      <dd>{answer === undefined ? t('answers.unanswered') : answerText(fact, answer)}</dd>
      <dd class="action">
        <a class="tool" href={places.question(path, places.answers)}>
          {t('frame.change')}
          <span class="vh">{askText(path)}</span>
        </a>
      </dd>
      <Followers path={path} />
    </div>
  );
}

/** For whom an answer about all of them counts, to look at, and to change for somebody who is different. */
function Followers({ path }: { path: string }) {
  const followers = followersOf(path);
  if (followers.length === 0) return null;
  const people = followers.flatMap(({ name }) => readPath(name).person ?? []);
  return (
    <dd class="followers">
      <More label={t('answers.countsFor', { who: whoTexts(people) })}>
        <dl class="answers">
          {followers.map(({ name, value }) => (
            <Row key={name} path={name} answer={value} />
          ))}
        </dl>
      </More>
    </dd>
  );
}
