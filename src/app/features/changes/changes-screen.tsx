import '../../components/plain-page.css';
import '../../styles/controls.css';
import './changes.css';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { changesFrom, type DayOfChange, type ExampleChanges, formatDay, parseDay } from '../../../engine/index.ts';
import { date, loadExampleChanges, type Route, rulesStamp, t } from '../../../platform/index.ts';
import { Frame } from '../../components/frame.tsx';
import { Working } from '../../components/working.tsx';
import { rules } from '../../state/assessment.ts';
import { fetchCatalogue } from '../../state/catalogue.ts';
import { benefitName } from '../../state/claims.ts';
import { places, safeBack } from '../../state/places.ts';
import { ExampleList } from './example-list.tsx';
import { FigureLists } from './figure-lists.tsx';

/** What is otherwise in the rules than it was: each figure with its source, and what it comes to for example households. */
export function ChangesScreen({ route }: { route: Route }) {
  const examples = useSignal<ExampleChanges | undefined>(undefined);
  useEffect(() => {
    void fetchCatalogue();
    void loadExampleChanges().then((loaded) => {
      examples.value = loaded;
    });
  }, []);
  return (
    <Frame
      title={t('changes.title')}
      back={{ label: t('frame.back.plain'), href: safeBack(route.query.back) ?? places.about }}
    >
      <div class="plain changes">
        <h1 tabIndex={-1}>{t('changes.title')}</h1>
        {examples.value ? <Changes examples={examples.value} /> : <Working />}
      </div>
    </Frame>
  );
}

function Changes({ examples }: { examples: ExampleChanges }) {
  const first = parseDay(examples.since) ?? 0;
  return (
    <>
      <p class="lead">{t('changes.lead', { since: date(examples.since) })}</p>
      {changesFrom(rules.value.ruleset, first).map((of) => (
        <Day key={of.day} of={of} examples={examples} />
      ))}
      <p class="quiet">{t('changes.familiesNote', { count: examples.households })}</p>
      <p class="quiet">
        {t('settings.date.version', { version: rulesStamp.version, reviewed: date(rulesStamp.reviewed) })}
      </p>
    </>
  );
}

function Day({ of, examples }: { of: DayOfChange; examples: ExampleChanges }) {
  return (
    <section>
      <h2>{t('changes.from', { date: date(formatDay(of.day)) })}</h2>
      {of.programmes.length > 0 && (
        <ul class="sheet">
          {of.programmes.map(({ benefit, kind }) => (
            <li key={benefit}>{t(`changes.programme.${kind}`, { name: benefitName(benefit) })}</li>
          ))}
        </ul>
      )}
      <FigureLists values={of.values} />
      <ExampleList claims={examples.claims[formatDay(of.day)] ?? []} />
    </section>
  );
}
