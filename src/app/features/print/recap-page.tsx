import type { Wording } from '../../../platform/index.ts';
import { answerText } from '../../state/answer-text.ts';
import { answerAt, answeredPaths, readPath } from '../../state/fact-path.ts';
import { followersOf } from '../../state/followers.ts';
import { openCase } from '../../state/open-case.ts';
import { askedIn, factAt } from '../../state/question.ts';
import { isSensitiveFact } from '../../state/sensitive.ts';
import { whoTexts } from '../../state/who.ts';
import { RecapCode } from './recap-code.tsx';
import { SheetFoot } from './sheet-foot.tsx';

/** Questions and answers on a page of their own; what must leave no trace isn't written on paper either. */
export function RecapPage({ voices }: { voices: readonly Wording[] }) {
  const paths = answeredPaths(openCase.value).filter((path) => factAt(path) && !isSensitiveFact(readPath(path).fact));
  return (
    <article class="take-away recap">
      <h2>
        {voices.map(({ tag, t }) => (
          <span key={tag} lang={tag}>
            {t('print.recap')}
          </span>
        ))}
      </h2>
      <RecapCode voices={voices} />
      <table>
        <tbody>
          {paths.map((path, index) => (
            <tr key={path}>
              <td class="number">{index + 1}</td>
              {voices.map((words) => (
                <td key={words.tag} lang={words.tag}>
                  {askedIn(path, words)}
                  <br />
                  <b>{answerOf(path, words)}</b>
                  <CountsFor path={path} words={words} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <SheetFoot voices={voices} />
    </article>
  );
}

/** The people for whom an answer about all of them counts: who is different stands with an answer of their own. */
function CountsFor({ path, words }: { path: string; words: Wording }) {
  const people = followersOf(path).flatMap(({ name }) => readPath(name).person ?? []);
  if (people.length === 0) return null;
  return (
    <>
      <br />
      {words.t('answers.countsFor', { who: whoTexts(people, words) })}
    </>
  );
}

function answerOf(path: string, words: Wording): string {
  const [fact, answer] = [factAt(path), answerAt(openCase.value, path)];
  return fact && answer !== undefined ? answerText(fact, answer, words) : '';
}
