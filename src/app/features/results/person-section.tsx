import { t } from '../../../platform/index.ts';
import { Fold } from '../../components/fold.tsx';
import { PersonTile, portraitOf } from '../../components/person-tile.tsx';
import { Tile } from '../../components/tile.tsx';
import { tiles } from '../../components/tile-shapes.ts';
import { ageOf } from '../../state/age.ts';
import { asOf, openCase } from '../../state/open-case.ts';
import { personOf } from '../../state/people.ts';
import { ageText, whoText } from '../../state/who.ts';
import { ChoiceCard } from './choice-card.tsx';
import { EligibleCard } from './finding-card.tsx';
import type { Findings } from './findings.ts';
import { jumpTo } from './jump-links.tsx';
import { MissedCard, NearCard } from './missed-card.tsx';
import { PossibleCard } from './possible-card.tsx';

/** All that was found for one person, or for the household. */
export function PersonSection({ found }: { found: Findings }) {
  const { claimant, sure, possible, folded, near, ineligible } = found;
  return (
    <section aria-labelledby={jumpTo('yes', claimant)}>
      <PersonHead claimant={claimant} />
      {hasOpenCards(found) && (
        <div class="cards">
          {sure.map((one) =>
            one.kind === 'choice' ? (
              <ChoiceCard key={one.choice.exclusion} finding={one.choice} />
            ) : (
              <EligibleCard key={one.of.benefit} of={one.of} />
            ),
          )}
          {possible.map((of, i) => (
            <PossibleCard key={of.benefit} id={i === 0 ? jumpTo('maybe', claimant) : undefined} of={of} />
          ))}
          {near.map((of, i) => (
            <NearCard key={of.benefit} id={i === 0 ? jumpTo('no', claimant) : undefined} of={of} />
          ))}
        </div>
      )}
      {folded.length > 0 && (
        <Fold
          id={possible.length === 0 ? jumpTo('maybe', claimant) : undefined}
          icon="maybe"
          label={t(hasOpenCards(found) ? 'results.morePossible' : 'results.possibleAll', { count: folded.length })}
        >
          <div class="cards">
            {folded.map((of) => (
              <PossibleCard key={of.benefit} of={of} />
            ))}
          </div>
        </Fold>
      )}
      {ineligible.length > 0 && (
        <Fold
          id={near.length === 0 ? jumpTo('no', claimant) : undefined}
          icon="no"
          label={t(hasOpenCards(found) || folded.length > 0 ? 'results.rest' : 'results.restAll', {
            count: ineligible.length,
          })}
        >
          <div class="cards">
            {ineligible.map((of) => (
              <MissedCard key={of.benefit} of={of} />
            ))}
          </div>
        </Fold>
      )}
    </section>
  );
}

function PersonHead({ claimant }: { claimant: string }) {
  const person = personOf(openCase.value, claimant);
  const age = person && ageText(person, asOf.value);
  return (
    <div class="who">
      {person ? (
        <PersonTile portrait={portraitOf(ageOf(person.born, asOf.value)?.min, person.sex)} />
      ) : (
        <Tile shapes={tiles.house} />
      )}
      <div>
        <h2 id={jumpTo('yes', claimant)} tabIndex={-1}>
          {age ? t('results.claimant', { who: whoText(claimant), age }) : whoText(claimant)}
        </h2>
      </div>
    </div>
  );
}

function hasOpenCards({ sure, possible, near }: Findings): boolean {
  return [sure, possible, near].some((list) => list.length > 0);
}
