import type { Entitlement } from '../../../engine/index.ts';
import { t } from '../../../platform/index.ts';
import { Icon } from '../../components/icon.tsx';
import { openCase } from '../../state/open-case.ts';
import type { Findings } from './findings.ts';

const kinds = [
  ['eligible', 'yes'],
  ['unknown', 'maybe'],
  ['ineligible', 'no'],
] as const;

/** The id of the first of an outcome that a person has. What is sure comes first, right after who it is for. */
export function jumpTo(look: (typeof kinds)[number][1], claimant: string): string {
  return `${look}-${claimant}`;
}

/** How many benefits there are of each outcome, each leading to the first one of the first person who has any. No tabs: everything stays on the page. */
export function JumpLinks({
  entitlements,
  found,
}: {
  entitlements: readonly Entitlement[];
  found: readonly Findings[];
}) {
  const benefits = bestOutcomes(entitlements);
  // Each person's own list is longer: there stands also what somebody else of the family gets.
  const isFamily = openCase.value.people.length > 1;
  return (
    <nav class="jump" aria-label={t('results.jump')}>
      {kinds.map(([outcome, look]) => {
        const count = benefits.filter((best) => best === outcome).length;
        const inside = (
          <>
            <b>
              <Icon name={look} />
              {count}
            </b>
            {t(outcome === 'ineligible' && isFamily ? 'results.nobody' : `common.outcomes.${outcome}`)}
          </>
        );
        const at = found.find((one) => has(one, outcome));
        return at ? (
          <a key={outcome} class={look} href={`#${jumpTo(look, at.claimant)}`}>
            {inside}
          </a>
        ) : (
          <span key={outcome} class={`none ${look}`}>
            {inside}
          </span>
        );
      })}
    </nav>
  );
}

function has({ sure, possible, folded, near, ineligible }: Findings, outcome: Entitlement['outcome']): boolean {
  if (outcome === 'eligible') return sure.length > 0;
  if (outcome === 'unknown') return possible.length + folded.length > 0;
  return near.length + ineligible.length > 0;
}

/** Each benefit once, as it is for whom it is best: with five people, the same one would else be refused five times. */
function bestOutcomes(entitlements: readonly Entitlement[]): readonly Entitlement['outcome'][] {
  const of = new Map<string, Entitlement['outcome']>();
  for (const [outcome] of kinds.toReversed()) {
    for (const one of entitlements) if (one.outcome === outcome) of.set(one.benefit, outcome);
  }
  return [...of.values()];
}
