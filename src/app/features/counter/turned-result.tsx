import type { Benefit, Entitlement, Paper } from '../../../engine/index.ts';
import { type Key, pageWording } from '../../../platform/index.ts';
import { ChineseText } from '../../components/chinese-text.tsx';
import { OutcomePill, type PillKind, pillKind } from '../../components/outcome-pill.tsx';
import { applyBy } from '../../state/apply-by.ts';
import { assessment } from '../../state/assessment.ts';
import { automaticText } from '../../state/automatic-text.ts';
import { benefitName, benefitOf } from '../../state/claims.ts';
import { conditionText, deadlineRule } from '../../state/condition-text.ts';
import { papersFor } from '../../state/papers.ts';
import { optionName } from '../../state/payment-name.ts';
import { reducedText } from '../../state/reduced.ts';
import { rivalsOf } from '../../state/rivals.ts';
import { toldText } from '../../state/told-text.ts';
import { isUnsettled } from '../../state/unsettled.ts';
import { whoText } from '../../state/who.ts';
import type { ResultRow } from './result-rows.ts';

/** A result for the person in front: whether, how much, and then what to bring and where, or why not. */
export function TurnedResult({ row }: { row: ResultRow }) {
  const { t, texts } = pageWording();
  const benefit = benefitOf(row.benefit);
  if (!benefit) return null;
  const { of } = row;
  const isRefused = row.kind === 'no' || row.kind === 'closed';
  return (
    <>
      <p class="said">
        <OutcomePill kind={kindOf(row)} />
        {row.claimant !== 'household' && <b>{whoText(row.claimant)}</b>}
      </p>
      <h1 tabIndex={-1}>{benefitName(row.benefit)}</h1>
      <ChineseText of={(chinese) => chinese.benefits[row.benefit]?.name} />
      <p>{texts.benefits[row.benefit]?.summary}</p>
      {of && !isRefused && <HowMuch row={row} of={of} />}
      {of && isRefused ? <WhyNot of={of} /> : <HowTo benefit={benefit} of={of} />}
      <p class="hint">{t('print.notice')}</p>
    </>
  );
}

function kindOf({ kind, of }: ResultRow): PillKind {
  if (kind === 'choose') return 'choose-one';
  return of ? pillKind(of) : 'referral';
}

/** The sum, and what it hangs on besides the conditions. */
function HowMuch({ row, of }: { row: ResultRow; of: Entitlement }) {
  const { t, format } = pageWording();
  const { bestBy, deadline } = applyBy(of);
  const rule = deadlineRule(of);
  const amount = toldText(of);
  const reduced = reducedText(of);
  const rivals = rivalsOf(assessment.value, row).flatMap(({ rivals }) => rivals.map((rival) => optionName(rival)));
  return (
    <>
      {amount && (
        <p class="big num" translate={false}>
          {amount}
        </p>
      )}
      {reduced && <p>{reduced}</p>}
      {isUnsettled(assessment.value, of) && <p>{t('results.unlessPaid')}</p>}
      {rivals.length > 0 && (
        <p>{t('benefit.besideOne', { others: [...new Set(rivals)].join(t('common.lists.between')) })}</p>
      )}
      {bestBy !== undefined && <p>{t('print.bestBy', { date: format.date(bestBy) })}</p>}
      {deadline !== undefined && <p>{t('print.deadline', { date: format.date(deadline) })}</p>}
      {rule && <p>{rule}</p>}
    </>
  );
}

function WhyNot({ of }: { of: Entitlement }) {
  const { t } = pageWording();
  const failed = of.conditions.filter(({ outcome }) => outcome === false);
  if (of.outcome === 'not-in-force') return <p>{t('benefit.closed')}</p>;
  return (
    <>
      <h2>{t('benefit.whyNo')}</h2>
      <ol>
        {failed.map((one) => (
          <li key={one.id}>{conditionText(of, one)}</li>
        ))}
      </ol>
    </>
  );
}

function HowTo({ benefit, of }: { benefit: Benefit; of: Entitlement | undefined }) {
  const { t, texts } = pageWording();
  const { where, automatic } = benefit.apply;
  if (automatic) return <p>{automaticText(benefit)}</p>;
  const { documents, documentsIf } = papersFor([of ?? { benefit: benefit.id }]);
  return (
    <>
      <Bring title="benefit.bringTitle" papers={documents} from={1} />
      <Bring title="benefit.bringIf" papers={documentsIf} from={documents.length + 1} />
      {where.length > 0 && (
        <>
          <h2>{t('benefit.whereTitle')}</h2>
          <p>{where.map((id) => texts.offices[id] ?? id).join(t('common.lists.between'))}</p>
        </>
      )}
    </>
  );
}

/** Numbered as at the desk, to be pointed at. */
function Bring({ title, papers, from }: { title: Key; papers: readonly Paper[]; from: number }) {
  const { t, texts } = pageWording();
  if (papers.length === 0) return null;
  return (
    <>
      <h2>{t(title)}</h2>
      <ol start={from}>
        {papers.map(({ id }) => (
          <li key={id}>{texts.phrases.documents[id] ?? id}</li>
        ))}
      </ol>
    </>
  );
}
