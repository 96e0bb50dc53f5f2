import type { Benefit, Entitlement } from '../../../engine/index.ts';
import { ruleTexts, t } from '../../../platform/index.ts';
import { DistrictOffices } from '../../components/district-offices.tsx';
import { AskEntry, OfficeEntry } from '../../components/office-entry.tsx';
import { bestByText, deadlineText } from '../../components/trust-marks.tsx';
import { automaticText } from '../../state/automatic-text.ts';
import { deadlineRule } from '../../state/condition-text.ts';
import { places } from '../../state/places.ts';
import { Section } from './section.tsx';

/** Where to go, by when, and whom to call. */
export function WhereSection({ benefit, of }: { benefit: Benefit; of: Entitlement | undefined }) {
  const { where, starts, phone, automatic, online } = benefit.apply;
  // An address to come back to would name what nobody should see.
  const back = benefit.sensitive ? undefined : places.benefit(benefit.id, of?.claimant ?? 'household');
  const startsText = starts && ruleTexts.value.phrases.starts[starts];
  return (
    <Section id="where" icon="pin" title={t('benefit.whereTitle')}>
      <dl class="panel roomy offices">
        {automatic ? (
          <div>
            <dt>{t('benefit.whereTo')}</dt>
            <dd>{automaticText(benefit)}</dd>
          </div>
        ) : (
          where.length > 0 && (
            <div>
              <dt>{t('benefit.whereTo')}</dt>
              {where.map((id) => (
                <OfficeEntry key={id} id={id}>
                  <DistrictOffices kind={id} back={back} />
                </OfficeEntry>
              ))}
            </div>
          )
        )}
        {of && <ByWhen of={of} />}
        {startsText && (
          <div>
            <dt>{t('benefit.starts')}</dt>
            <dd>{startsText}</dd>
          </div>
        )}
        {online && (
          <div>
            <dt>{t('benefit.online')}</dt>
            <dd>
              <a href={online} rel="noreferrer" target="_blank">
                {new URL(online).host}
                <span class="vh">{t('frame.newWindow')}</span>
              </a>
            </dd>
          </div>
        )}
        <AskEntry ids={phone} />
      </dl>
    </Section>
  );
}

/** The last day, where it is known, and the rule it comes from. */
function ByWhen({ of }: { of: Entitlement }) {
  const rule = deadlineRule(of);
  const bestBy = bestByText(of);
  const lastDay = deadlineText(of);
  if (!bestBy && !lastDay && !rule) return null;
  return (
    <div>
      <dt>{t('benefit.when')}</dt>
      {bestBy && <dd>{bestBy}</dd>}
      {lastDay && <dd>{lastDay}</dd>}
      {rule && <dd>{rule}</dd>}
    </div>
  );
}
