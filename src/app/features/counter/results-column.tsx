import { useRef } from 'preact/hooks';
import { Icon, type IconName } from '../../components/icon.tsx';
import { benefitName } from '../../state/claims.ts';
import { staff, staffWho, t } from '../../state/staff.ts';
import { AmountInLine } from './amount-in-line.tsx';
import { DatesAhead } from './dates-ahead.tsx';
import { isDrawerOpen, pickedRow, showsReferrals, showsRest } from './desk.ts';
import { dueOf } from './due-text.ts';
import { Kbd, keyThatActs } from './kbd.tsx';
import { toggleMore } from './more-rows.ts';
import type { ResultRow, RowKind } from './result-rows.ts';
import { sayRow } from './say-row.ts';
import { currentRow, rowsOfCase, shownRows } from './shown-rows.ts';
import { Totals } from './totals.tsx';

/** What follows from the answers: sums, a row for each claim, the dates ahead. */
export function ResultsColumn() {
  const shown = shownRows.value;
  const { first, rest, referrals } = rowsOfCase.value;
  return (
    <section class="col results" aria-labelledby="h-results" data-column="results">
      <h2 id="h-results" class="vh" tabIndex={-1}>
        {t('counter.results.title')}
      </h2>
      <Totals />
      <div class="rows">
        <Table rows={shown} all={first.length + rest.length + referrals.length} />
        <p class="restline">
          <button type="button" class="link" onClick={() => toggleMore('rest')} aria-keyshortcuts={keyThatActs('X')}>
            {showsRest.value ? t('counter.results.restShown') : restText(rest)} <Kbd>X</Kbd>
          </button>{' '}
          <button
            type="button"
            class="link"
            onClick={() => toggleMore('referrals')}
            aria-keyshortcuts={keyThatActs('R')}
          >
            {t(showsReferrals.value ? 'counter.results.referralsShown' : 'counter.results.referrals', {
              n: referrals.length,
            })}{' '}
            <Kbd>R</Kbd>
          </button>
        </p>
      </div>
      <DatesAhead />
    </section>
  );
}

function restText(rest: readonly ResultRow[]): string {
  const possible = rest.filter(({ kind }) => kind === 'maybe').length;
  return t('counter.results.rest', { possible, no: rest.length - possible });
}

function Table({ rows, all }: { rows: readonly ResultRow[]; all: number }) {
  const current = currentRow.value?.key;
  return (
    <table>
      <caption class="vh">{t('counter.results.caption', { all, shown: rows.length })}</caption>
      <thead>
        <tr>
          {(['outcome', 'who', 'benefit', 'amount', 'due'] as const).map((name) => (
            <th key={name} scope="col" class={name === 'amount' ? 'n' : ''}>
              {t(`counter.results.${name}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.key} row={row} isCurrent={row.key === current} />
        ))}
      </tbody>
    </table>
  );
}

const icons: Readonly<Record<RowKind, IconName>> = {
  yes: 'yes',
  choose: 'choose',
  maybe: 'maybe',
  no: 'no',
  closed: 'clock',
  referral: 'person',
};

function Row({ row, isCurrent }: { row: ResultRow; isCurrent: boolean }) {
  const line = useRef<HTMLTableRowElement>(null);
  const { kind, benefit, claimant, of } = row;
  const { kind: dueKind, mark, text } = dueOf(row);
  return (
    <tr
      ref={line}
      class={kind}
      data-row={row.key}
      tabIndex={isCurrent ? 0 : -1}
      aria-selected={isCurrent}
      onFocus={() => (pickedRow.value = row.key)}
      onClick={() => {
        pickedRow.value = row.key;
        isDrawerOpen.value = true;
        sayRow(row);
      }}
    >
      <td>
        <span class={`pill ${pillOf(kind)}`}>
          <Icon name={icons[kind]} />
          {t(`counter.results.short.${kind}`)}
        </span>
      </td>
      <td>{staffWho(claimant)}</td>
      <th scope="row">{benefitName(benefit, staff())}</th>
      <td class="n" translate={false}>
        <AmountInLine of={of} words={staff()} />
      </td>
      <td class={dueKind}>
        {mark && <b>{mark}</b>} {text}
      </td>
    </tr>
  );
}

function pillOf(kind: RowKind): string {
  return kind === 'closed' || kind === 'referral' ? 'no' : kind;
}
