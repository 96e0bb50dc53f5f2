import { type Benefit, type Entitlement, isPossible } from '../../../engine/index.ts';
import { navigate, t } from '../../../platform/index.ts';
import { Icon } from '../../components/icon.tsx';
import { rules } from '../../state/assessment.ts';
import { versionOn } from '../../state/claims.ts';
import { answerAt } from '../../state/fact-path.ts';
import { asOf, changeCase, openCase } from '../../state/open-case.ts';
import { places } from '../../state/places.ts';
import { allOf } from '../../state/subject-of.ts';
import { claimKey, withToDo } from '../../state/todo.ts';

/** What can be done from here: put it on the list, or see what another number would do. */
export function NextLinks({ benefit, of }: { benefit: Benefit; of: Entitlement | undefined }) {
  const tried = triedFact(benefit);
  const canBeHad = of !== undefined && isPossible(of);
  const add = () => {
    if (of) changeCase((before) => withToDo(before, claimKey(of), true));
    navigate(places.todo);
  };
  return (
    <div class="acts">
      {canBeHad && !benefit.apply.automatic && (
        <button type="button" class="btn second" onClick={add}>
          <Icon name="list" />
          {t('benefit.toTodo')}
        </button>
      )}
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
