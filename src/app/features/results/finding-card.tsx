import type { ComponentChildren } from 'preact';
import type { Entitlement } from '../../../engine/index.ts';
import { ruleTexts, t } from '../../../platform/index.ts';
import { AmountFigure } from '../../components/amount-figure.tsx';
import { ChineseText } from '../../components/chinese-text.tsx';
import { OutcomePill, pillKind } from '../../components/outcome-pill.tsx';
import { Phrases } from '../../components/phrases.tsx';
import { TrustMarks } from '../../components/trust-marks.tsx';
import { assessment } from '../../state/assessment.ts';
import { automaticText } from '../../state/automatic-text.ts';
import { benefitName, benefitOf } from '../../state/claims.ts';
import { places } from '../../state/places.ts';
import { askFirst, askText } from '../../state/question.ts';
import { reducedBy, reducedText } from '../../state/reduced.ts';
import { isUnsettled } from '../../state/unsettled.ts';

interface CardProps {
  /** Where a jump inside the page leads to it. */
  readonly id?: string | undefined;
  readonly of: Entitlement;
  readonly className: 'yes' | 'maybe' | 'no';
  /** The one reason, and what can be done. */
  readonly children: ComponentChildren;
  readonly corner?: ComponentChildren;
}

/**
 * A benefit on the results: outcome and amount, its name, one reason. The whole card leads to its page. Whoever goes from heading
 * to heading hears the outcome and the amount next, so they follow the name, and only stand above it.
 */
export function FindingCard({ id, of, className, children, corner }: CardProps) {
  const reduced = reducedText(of);
  return (
    <article class={`card ${className}`}>
      <h3 id={id} tabIndex={id ? -1 : undefined}>
        <a href={places.benefit(of.benefit, of.claimant)}>
          <Phrases of={benefitName(of.benefit)} />
        </a>
      </h3>
      <div class="top">
        <OutcomePill kind={pillKind(of)} />
        {corner === undefined ? <AmountFigure of={of} /> : corner}
      </div>
      <ChineseText of={(texts) => texts.benefits[of.benefit]?.name} />
      {reduced && <p>{reduced}</p>}
      {children}
    </article>
  );
}

/** How it is paid, or else what it is; and the question that would tell how much, where that is open. */
export function EligibleCard({ of }: { of: Entitlement }) {
  const isOpen = of.amount ? of.amount.min !== of.amount.max : false;
  const isIdle = reducedBy(of)?.left.max === 0;
  const ask = isOpen && !isIdle ? askFirst(of.missing) : undefined;
  return (
    <FindingCard of={of} className="yes">
      {!isIdle && <p>{isUnsettled(assessment.value, of) ? t('results.unlessPaid') : payText(of.benefit)}</p>}
      {ask && <p>{t('results.needsForAmount', { question: askText(ask) })}</p>}
      <TrustMarks of={of} />
      {ask && <AnswerLink ask={ask} />}
    </FindingCard>
  );
}

/** To the question that would tell soonest. */
export function AnswerLink({ ask }: { ask: string }) {
  return (
    <a class="btn second answer" href={places.question(ask, places.results)}>
      {t('results.answer')}
      <span class="vh">{askText(ask)}</span>
    </a>
  );
}

function payText(id: string): string {
  const benefit = benefitOf(id);
  const { apply } = benefit ?? {};
  if (benefit && apply?.automatic) return automaticText(benefit);
  const starts = apply?.starts && ruleTexts.value.phrases.starts[apply.starts];
  return starts || (ruleTexts.value.benefits[id]?.summary ?? '');
}
