import { ruleTexts, t } from '../../../platform/index.ts';
import { assessment } from '../../state/assessment.ts';
import { problem, tries } from './incoming.ts';

/** What the field that it came from is described by. */
export const INCOMING_PROBLEM = 'incoming-problem';

/** Why it can't be opened and what to do; nothing was changed. */
export function IncomingProblem() {
  if (!problem.value) return null;
  const { code, details } = problem.value;
  return (
    <div class="problems" role="alert" key={tries.value}>
      <h2>{t('handover.problems.title')}</h2>
      <p id={INCOMING_PROBLEM}>{t(`handover.problems.${code}`)}</p>
      {details && (
        <details>
          <summary>{t('handover.problems.details')}</summary>
          <pre>
            {JSON.stringify(
              { rules: assessment.value.rules_version, language: ruleTexts.value.language, details },
              null,
              1,
            )}
          </pre>
        </details>
      )}
    </div>
  );
}
