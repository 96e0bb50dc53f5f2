import '../../components/plain-page.css';
import '../../styles/controls.css';
import './handover.css';
import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { date, inMinutes, localTime, type Route, t } from '../../../platform/index.ts';
import { ChoiceRung } from '../../components/choice-rung.tsx';
import { Frame } from '../../components/frame.tsx';
import { HandOverCodes } from '../../components/hand-over-codes.tsx';
import { contentsOf, countAnswers, hasSensitive } from '../../state/handed-over.ts';
import { withoutSensitive } from '../../state/keeping.ts';
import { openCase } from '../../state/open-case.ts';
import { places, safeBack } from '../../state/places.ts';
import { TakeAway } from './take-away.tsx';

const validities = { hour: 60, day: 24 * 60, week: 7 * 24 * 60 } as const;
type Validity = keyof typeof validities;

/** Gives the open case to somebody else: what is in it and who may see it come before the code. */
export function HandOverScreen({ route }: { route: Route }) {
  const isWhole = useSignal(false);
  const validity = useSignal<Validity>('week');
  const { name, ...contents } = contentsOf(isWhole.value ? openCase.value : withoutSensitive(openCase.value));
  // Counted from when it was chosen, so that looking at the page doesn't change the code.
  const until = useMemo(() => inMinutes(validities[validity.value]), [validity.value]);
  const { day, time } = localTime(until);
  return (
    <Frame
      title={t('handover.title')}
      back={{ label: t('frame.back.plain'), href: safeBack(route.query.back) ?? places.todo }}
    >
      <div class="plain handover">
        <h1 tabIndex={-1}>{t('handover.title')}</h1>
        <h2>{t('handover.inside.title')}</h2>
        <p>
          {t('handover.inside.text', {
            people: t('people.count', { count: contents.case.people.length }),
            count: countAnswers(contents),
            date: date(contents.case.on),
          })}
        </p>
        {hasSensitive(openCase.value) && (
          <ChoiceRung
            type="checkbox"
            name="whole"
            checked={isWhole.value}
            onPick={(checked) => (isWhole.value = checked)}
            note={t('handover.inside.sensitiveNote')}
          >
            {t('handover.inside.sensitive')}
          </ChoiceRung>
        )}
        <h2>{t('handover.who.title')}</h2>
        <p>{t('handover.who.text')}</p>
        <h2>{t('handover.code.label')}</h2>
        <p class="lead">{t('handover.lead')}</p>
        <HandOverCodes contents={contents} until={until} />
        <p class="quiet">{t('handover.valid.until', { date: date(day), time })}</p>
        <ValidityChoice chosen={validity.value} onPick={(picked) => (validity.value = picked)} />
        <TakeAway contents={contents} name={name} until={until} />
      </div>
    </Frame>
  );
}

function ValidityChoice({ chosen, onPick }: { chosen: Validity; onPick: (validity: Validity) => void }) {
  return (
    <fieldset>
      <legend class="h2">{t('handover.valid.legend')}</legend>
      <div class="rungs">
        {(Object.keys(validities) as Validity[]).map((validity) => (
          <ChoiceRung key={validity} name="validity" checked={validity === chosen} onPick={() => onPick(validity)}>
            {t(`handover.valid.${validity}`)}
          </ChoiceRung>
        ))}
      </div>
    </fieldset>
  );
}
