import type { Benefit, Entitlement } from '../../../engine/index.ts';
import { t } from '../../../platform/index.ts';
import { Icon } from '../../components/icon.tsx';
import { rules } from '../../state/assessment.ts';
import { versionOn } from '../../state/claims.ts';
import { answerAt } from '../../state/fact-path.ts';
import { asOf, openCase } from '../../state/open-case.ts';
import { places } from '../../state/places.ts';
import { allOf } from '../../state/subject-of.ts';
import { AddToList, isToBeDone } from './add-to-list.tsx';

interface NextLinksProps {
  readonly benefit: Benefit;
  readonly of: Entitlement | undefined;
  /** Where the bar below leads to a question first. */
  readonly canAdd: boolean;
}

/** What can be done from here: put it on the list, or see what another number would do. */
export function NextLinks({ benefit, of, canAdd }: NextLinksProps) {
  const tried = triedFact(benefit);
  return (
    <div class="acts">
      {canAdd && isToBeDone(benefit, of) && <AddToList of={of} look="btn second" />}
      {tried && (
        <a class="btn second" href={places.whatIf(tried)}>
          <Icon name="chart" />
          {t('whatif.title')}
        </a>
      )}
    </div>
  );
}

/** The household's number that its conditions look at and that was answered, if there is one. */
function triedFact(benefit: Benefit): string | undefined {
  const { facts } = rules.value.ruleset;
  const tests = versionOn(benefit, asOf.value)?.conditions.map(({ test }) => test) ?? [];
  const read = tests.flatMap((test) => allOf(test, 'fact')).map((index) => facts[index]);
  return read.find(
    (fact) => fact?.type === 'number' && fact.entity === 'household' && answerAt(openCase.value, fact.id) !== undefined,
  )?.id;
}
