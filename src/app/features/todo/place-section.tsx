import type { Paper } from '../../../engine/index.ts';
import {
  chineseWording,
  firstLanguage,
  type Key,
  language,
  pageWording,
  ruleTexts,
  t,
} from '../../../platform/index.ts';
import { ChineseText } from '../../components/chinese-text.tsx';
import { DistrictOffices } from '../../components/district-offices.tsx';
import { AskEntry } from '../../components/office-entry.tsx';
import { PaperTick } from '../../components/paper-tick.tsx';
import { benefitName } from '../../state/claims.ts';
import { papersFor } from '../../state/papers.ts';
import { places } from '../../state/places.ts';
import { sayingOf } from '../../state/saying.ts';
import type { TodoPlace } from '../../state/todo.ts';
import { ClaimList } from './claim-list.tsx';

/** One trip: what it is for, what to take, and what to say there. */
export function PlaceSection({ place }: { place: TodoPlace }) {
  const { kind, claims, phones } = place;
  const { documents, documentsIf } = papersFor(claims);
  const id = `place-${kind}`;
  return (
    <section class="place" aria-labelledby={id}>
      <h2 id={id}>{ruleTexts.value.offices[kind] ?? kind}</h2>
      <ChineseText of={(texts) => texts.offices[kind]} />
      <DistrictOffices kind={kind} back={places.todo} />
      <ClaimList claims={claims} />
      {phones.length > 0 && (
        <dl class="sheet offices">
          <AskEntry ids={phones} />
        </dl>
      )}
      {documents.length + documentsIf.length === 0 && <p class="quiet">{t('benefit.bringNone')}</p>}
      <Ticks papers={documents} title="todo.bring" place={place} />
      <Ticks papers={documentsIf} title="benefit.bringIf" place={place} />
      <Saying benefits={[...new Set(claims.map(({ benefit }) => benefit))]} isCalled={kind === 'telephone'} />
    </section>
  );
}

interface TicksProps {
  readonly papers: readonly Paper[];
  readonly title: Key;
  readonly place: TodoPlace;
}

function Ticks({ papers, title, place: { kind, claims } }: TicksProps) {
  if (papers.length === 0) return null;
  return (
    <fieldset class="sheet ticks">
      <legend>
        {t(title)}
        <span class="vh">{ruleTexts.value.offices[kind] ?? kind}</span>
      </legend>
      {papers.map((paper) => (
        <PaperTick key={paper.id} paper={paper}>
          {claims.length > 1 && (
            <small>
              {paper.benefits.length > 1
                ? t('todo.forMany', { count: paper.benefits.length })
                : t('todo.forOne', { name: benefitName(paper.benefits[0] ?? '') })}
            </small>
          )}
        </PaperTick>
      ))}
    </fieldset>
  );
}

/** To say, or to point at: in the language of the page, and in Chinese. */
function Saying({ benefits, isCalled }: { benefits: readonly string[]; isCalled: boolean }) {
  const voices = language.value === firstLanguage ? [pageWording()] : [pageWording(), chineseWording()];
  return (
    <div class="say">
      <p class="quiet">{t(isCalled ? 'todo.sayOnPhone' : 'todo.sayTitle')}</p>
      {voices.map((words) => (
        <p key={words.tag} class="words" lang={words.tag}>
          {sayingOf(benefits, words)}
        </p>
      ))}
    </div>
  );
}
