import { type ConditionResult, type Entitlement, factsIn } from '../../../engine/index.ts';
import type { Wording } from '../../../platform/index.ts';
import { Icon } from '../../components/icon.tsx';
import { assessment, rules } from '../../state/assessment.ts';
import { conditionOf } from '../../state/claims.ts';
import { conditionText } from '../../state/condition-text.ts';
import { openCase } from '../../state/open-case.ts';
import { staff, t } from '../../state/staff.ts';
import { toColumn } from './columns.ts';
import { pickedQuestion } from './desk.ts';
import { Line, PartHead } from './detail-lines.tsx';
import { factLabel } from './fact-label.ts';
import { questionRows } from './questions.ts';
import type { ResultRow } from './result-rows.ts';

const HEAD = 'serving.turned.conditions';
const looks = { true: 'yes', false: 'no', unknown: 'maybe' } as const;
const rank = (outcome: boolean | 'unknown') => (outcome === false ? 0 : outcome === 'unknown' ? 1 : 2);

interface ConditionsProps {
  readonly row: ResultRow;
  readonly voices: readonly Wording[];
}

/** Each condition with how it stands; those that stand in the way come first. Each leads to its question. */
export function Conditions({ row: { of }, voices }: ConditionsProps) {
  const conditions = of?.conditions.toSorted((a, b) => rank(a.outcome) - rank(b.outcome)) ?? [];
  return (
    <tbody class="conditions">
      <PartHead title={HEAD} voices={voices} shortcut="W" />
      {conditions.length === 0 && <Line voices={voices} say={(words) => words.t('serving.turned.noConditions')} />}
      {of &&
        conditions.map((result) => (
          <tr key={result.id} class={looks[`${result.outcome}`]}>
            {voices.map((words, voice) => (
              <td key={words.tag} lang={words.tag}>
                {voice === 0 && <Icon name={looks[`${result.outcome}`]} />}
                {voice === 0 && <span class="vh">{t(`common.tests.${`${result.outcome}` as const}`)}: </span>}
                {conditionText(of, result, words)}
                {voice === 0 && <Standing of={of} result={result} />}
              </td>
            ))}
          </tr>
        ))}
    </tbody>
  );
}

/** Where the person stands, and the way to the question. */
function Standing({ of, result }: { of: Entitlement; result: ConditionResult }) {
  const path = questionOf(of, result);
  const { value, distance, outcome } = result;
  const shown = conditionOf(of, result.id).value;
  const { remaining } = staff().format;
  const isKnown = typeof value !== 'object' && value !== undefined && shown;
  // On the line itself nothing is left to say.
  const over = outcome === false && distance && shown;
  return (
    <small>
      {result.review && <span>{t('benefit.review')}</span>}
      {isKnown && <span>{remaining(value, shown)}</span>}
      {over ? <span>{t('counter.results.nearBy', { distance: remaining(Math.abs(distance), shown) })}</span> : null}
      {path && (
        <button
          type="button"
          class="link"
          onClick={() => {
            pickedQuestion.value = path;
            toColumn('answers');
          }}
        >
          {[...Object.values(factLabel(path))].filter(Boolean).join(' ')}
          <span class="vh">{t('counter.detail.jump')}</span>
        </button>
      )}
    </small>
  );
}

/** The question that a condition hangs on: the missing one that tells soonest, else the first answered one it reads. */
function questionOf(of: Entitlement, { id, missing }: ConditionResult): string | undefined {
  const listed = new Set(questionRows.value.map(({ path }) => path));
  const open = assessment.value.next.find((path) => missing.includes(path)) ?? missing[0];
  if (open !== undefined) return listed.has(open) ? open : undefined;
  const facts = factsIn(conditionOf(of, id).test, rules.value.ruleset.facts);
  const { claimant } = of;
  const people = claimant === 'household' ? openCase.value.people.map((person) => person.id) : [claimant];
  return [...facts].flatMap((fact) => pathsOf(fact, people)).find((path) => listed.has(path));
}

function pathsOf(fact: string, people: readonly string[]): readonly string[] {
  const [entity, ...name] = fact.split('.');
  return entity === 'household' ? [fact] : people.map((id) => `people.${id}.${name.join('.')}`);
}
