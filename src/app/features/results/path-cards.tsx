import { type Path, paths as pathsFrom } from '../../../engine/index.ts';
import { t } from '../../../platform/index.ts';
import { useLater } from '../../components/use-later.ts';
import { afterBirth } from '../../state/after-birth.ts';
import { assessment, caseFile, rules } from '../../state/assessment.ts';
import { benefitName } from '../../state/claims.ts';
import { places } from '../../state/places.ts';
import { whoText } from '../../state/who.ts';
import { BirthCard } from './birth-card.tsx';

/** More would hide what it is about. */
const NAMED = 5;

/** Statuses and allowances that open further benefits, and a child that will, each as a card of its own. */
export function PathCards() {
  const found = useLater(
    () => ({
      paths: pathsFrom(rules.value, caseFile.value, assessment.value),
      born: afterBirth(rules.value, caseFile.value, assessment.value),
    }),
    caseFile.value,
  );
  if (!found || found.paths.length + found.born.length === 0) return null;
  const { paths, born } = found;
  return (
    <section aria-labelledby="paths">
      <div class="who">
        <h2 id="paths">{t('paths.title')}</h2>
      </div>
      <div class="cards">
        {born.length > 0 && <BirthCard opens={born} />}
        {paths.map((path) => (
          <PathCard
            key={`${path.through.benefit} ${path.through.claimant}`}
            path={path}
            isOfSeveral={paths.some((other) => other !== path && other.through.benefit === path.through.benefit)}
          />
        ))}
      </div>
    </section>
  );
}

interface CardProps {
  readonly path: Path;
  /** Whether somebody else of the family has the same one, so that it must say whose it is. */
  readonly isOfSeveral: boolean;
}

function PathCard({ path: { through, opens }, isOfSeveral }: CardProps) {
  const name = benefitName(through.benefit);
  const isSure = through.outcome === 'eligible';
  const more = opens.length - NAMED;
  return (
    <article class={`card ${isSure ? 'yes' : 'maybe'}`}>
      <h3>
        <a href={places.benefit(through.benefit, through.claimant)}>
          {t(isSure ? 'paths.first' : 'paths.maybe', { name, count: opens.length })}
        </a>
      </h3>
      {isOfSeveral && (
        <p>
          <b class="tag">{whoText(through.claimant)}</b>
        </p>
      )}
      <p>
        {opens
          .slice(0, NAMED)
          .map(({ benefit }) => benefitName(benefit))
          .join(t('common.lists.between'))}
        {more > 0 && t('paths.more', { count: more })}
      </p>
    </article>
  );
}
