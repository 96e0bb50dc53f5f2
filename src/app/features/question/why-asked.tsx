import { ruleTexts, t } from '../../../platform/index.ts';
import { More } from '../../components/more.tsx';
import { assessment } from '../../state/assessment.ts';
import { decidedBy } from '../../state/questions-left.ts';

/** Longer lists are counted out. */
const NAMED = 6;

/** Why a question is asked: the rules' own reason, and the benefits that hang on it. */
export function WhyAsked(props: { path: string; why: string | undefined }) {
  return (
    <More label={t('question.why')} at={props.path}>
      <Reasons {...props} />
    </More>
  );
}

function Reasons({ path, why }: { path: string; why: string | undefined }) {
  const benefits = decidedBy(path, assessment.value);
  const count = benefits.length;
  return (
    <>
      {why && <p>{why}</p>}
      {count === 0 ? (
        <p>{t('question.decidesNone')}</p>
      ) : (
        <>
          <p>{t('question.decides', { count })}</p>
          <ul class="deciding">
            {benefits.slice(0, NAMED).map((id) => (
              <li key={id}>{ruleTexts.value.benefits[id]?.name ?? id}</li>
            ))}
          </ul>
          {count > NAMED && <p>{t('question.decidesMore', { count: count - NAMED })}</p>}
        </>
      )}
    </>
  );
}
