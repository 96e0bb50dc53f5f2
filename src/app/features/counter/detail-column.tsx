import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Benefit } from '../../../engine/index.ts';
import { firstLanguage, language, pageWording, type Wording } from '../../../platform/index.ts';
import { Icon } from '../../components/icon.tsx';
import { assessment } from '../../state/assessment.ts';
import { benefitName, benefitOf } from '../../state/claims.ts';
import { exclusionText } from '../../state/exclusion-text.ts';
import { optionName } from '../../state/payment-name.ts';
import { places } from '../../state/places.ts';
import { reducedText } from '../../state/reduced.ts';
import { rivalsOf } from '../../state/rivals.ts';
import { staff, t } from '../../state/staff.ts';
import { AmountInLine } from './amount-in-line.tsx';
import { isDrawerOpen, showsLaw } from './desk.ts';
import { Conditions } from './detail-conditions.tsx';
import { BringLines, NoteLines, WhereLines } from './detail-lines.tsx';
import { Kbd, keyThatActs } from './kbd.tsx';
import { Law } from './law.tsx';
import type { ResultRow } from './result-rows.ts';
import { currentRow } from './shown-rows.ts';

/** The picked benefit in the language of staff and of the person in front, line beside line. */
export function DetailColumn() {
  const row = currentRow.value;
  const benefit = row && benefitOf(row.benefit);
  const column = useRef<HTMLElement>(null);
  useLayoutEffect(() => column.current?.scrollTo(0, 0), [row?.key]);
  return (
    <section
      ref={column}
      class="col detail"
      data-column="detail"
      data-open={isDrawerOpen.value}
      aria-labelledby="h-detail"
    >
      {row && benefit ? (
        <Detail key={row.key} row={row} benefit={benefit} />
      ) : (
        <div class="colhead two">
          <h2 id="h-detail" tabIndex={-1}>
            {t('counter.detail.title')}
          </h2>
          <p>{t('counter.detail.pick')}</p>
        </div>
      )}
    </section>
  );
}

function Detail({ row, benefit }: { row: ResultRow; benefit: Benefit }) {
  const voices = voicesNow();
  const [, theirs] = voices;
  return (
    <>
      <button type="button" class="close" onClick={() => (isDrawerOpen.value = false)}>
        {t('counter.detail.close')} <Kbd>Esc</Kbd>
      </button>
      <div class="colhead two">
        <h2 id="h-detail" tabIndex={-1}>
          {benefitName(benefit.id, staff())}
        </h2>
        {theirs && <span lang={theirs.tag}>{benefitName(benefit.id, theirs)}</span>}
      </div>
      <Amount row={row} theirs={theirs} />
      <ChoiceNote row={row} />
      <ReducedNote row={row} />
      <table class="bi">
        <Conditions row={row} voices={voices} />
        <BringLines benefit={benefit} of={row.of} voices={voices} />
        <WhereLines benefit={benefit} of={row.of} voices={voices} />
        <NoteLines benefit={benefit} voices={voices} />
      </table>
      <Trust row={row} />
      <p class="src">
        <button
          type="button"
          class="link"
          aria-expanded={showsLaw.value}
          aria-keyshortcuts={keyThatActs('B')}
          onClick={() => (showsLaw.value = !showsLaw.value)}
        >
          {t('counter.detail.law')} <Kbd>B</Kbd>
        </button>{' '}
        <a href={places.benefit(benefit.id, row.claimant)}>{t('counter.detail.full')}</a>
      </p>
      {showsLaw.value && <Law benefit={benefit} of={row.of} />}
    </>
  );
}

/** Staff's language, and the other one where the person in front reads another. */
export function voicesNow(): readonly Wording[] {
  return language.value === firstLanguage ? [staff()] : [staff(), pageWording()];
}

function Amount({ row: { of, kind }, theirs }: { row: ResultRow; theirs: Wording | undefined }) {
  if (!of || kind === 'no' || kind === 'closed') return null;
  const inTheirs = theirs && of.amount && (of.amount.min > 0 || of.amount.max !== null);
  return (
    <p class="sumline">
      <b class="num" translate={false}>
        <AmountInLine of={of} words={staff()} />
      </b>
      {inTheirs && (
        <span lang={theirs.tag}>
          <AmountInLine of={of} words={theirs} />
        </span>
      )}
    </p>
  );
}

/** What can't be had together with it, and by which clause. */
function ChoiceNote({ row }: { row: ResultRow }) {
  const found = rivalsOf(assessment.value, row);
  if (found.length === 0) return null;
  return (
    <p class="why2">
      <Icon name="choose" />
      <span>
        {found.map(({ because, rivals }) => (
          <span key={`${because} ${rivals.map(({ benefit }) => benefit).join(' ')}`}>
            {rivals
              .map((rival) => t('counter.results.instead', { name: optionName(rival, staff()) }))
              .join(t('common.lists.pause'))}
            {t('common.lists.pause')}
            {exclusionText(because, staff())}
          </span>
        ))}
      </span>
    </p>
  );
}

/** What of it another one pays already. */
function ReducedNote({ row: { of } }: { row: ResultRow }) {
  const said = of && reducedText(of, staff());
  return said ? <p class="why2">{said}</p> : null;
}

/** What has to be known before relying on the figure. */
function Trust({ row: { of } }: { row: ResultRow }) {
  if (!of) return null;
  const { year } = staff().format;
  const [oldest] = of.stale.map(({ from }) => from).toSorted();
  const lines: ComponentChildren[] = [
    oldest && t('results.stale', { year: year(assessment.value.on), used: year(oldest) }),
    (of.standing === 'secondary' || of.standing === 'recalled') && t(`results.standing.${of.standing}`),
  ].filter(Boolean);
  return lines.length === 0 ? null : (
    <p class="src">
      {lines.map((line) => (
        <span key={String(line)}>{line} </span>
      ))}
    </p>
  );
}
