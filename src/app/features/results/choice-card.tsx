import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { listAnd, moneyWithUnit, range, t } from '../../../platform/index.ts';
import { MixedText } from '../../components/mixed-text.tsx';
import { OutcomePill } from '../../components/outcome-pill.tsx';
import { TrustMarks } from '../../components/trust-marks.tsx';
import { announce } from '../../state/announce.ts';
import { toldAmount, upToText } from '../../state/ceiling.ts';
import { benefitOf } from '../../state/claims.ts';
import { exclusionText } from '../../state/exclusion-text.ts';
import { changeCase, openCase } from '../../state/open-case.ts';
import { paidAsText } from '../../state/paid-as-text.ts';
import { optionName } from '../../state/payment-name.ts';
import { places } from '../../state/places.ts';
import { isPreferred, withPreferred } from '../../state/preference.ts';
import { isUnknownSum } from '../../state/unknown-sum.ts';
import { whoText } from '../../state/who.ts';
import type { ChoiceFinding, ChoiceOption } from './choices.ts';

/** Of which only one can be had: the better one is picked, with the difference and the clause, and may be changed. */
export function ChoiceCard({ finding }: { finding: ChoiceFinding }) {
  const { chosen, rejected } = finding;
  const name = useId();
  const choose = (of: ChoiceOption) => {
    changeCase((before) => withPreferred(before, of, chosen));
    announce(t('results.chooseMineOpen', { name: optionName(of) }));
  };
  // Several may be had together against one that excludes them all: then each is a group of its own.
  const groupOf = (of: ChoiceOption) => (chosen.length > 1 ? `${name}-${keyOf(of)}` : name);
  // What may pay more first, whichever is chosen, with what is had beside it: nothing moves under the finger.
  const together = sum(chosen.map(most));
  const side = (of: ChoiceOption) => (chosen.includes(of) ? together : most(of));
  const options = [...chosen, ...rejected].toSorted((a, b) => side(b) - side(a) || (keyOf(a) < keyOf(b) ? -1 : 1));
  const isOfSeveral = options.some(({ claimant }) => claimant !== options[0]?.claimant);
  return (
    <article class="card choose">
      <h3>
        <span id={name}>
          {t(chosen.length > 1 ? 'results.chooseSome' : 'results.chooseTitle', { count: options.length })}
        </span>
        {/* Which, in a list of headings: there may be several such cards. */}
        <span class="vh" data-silent>
          {' '}
          {listAnd([...new Set(options.map((of) => optionName(of)))])}
        </span>
      </h3>
      <div class="top">
        <OutcomePill kind="choose-one" />
      </div>
      <div class="pair" role="radiogroup" aria-labelledby={name}>
        {options.map((of) => (
          <Option
            key={keyOf(of)}
            of={of}
            who={isOfSeveral ? whoText(of.claimant) : undefined}
            name={groupOf(of)}
            won={chosen.includes(of)}
            onPick={() => choose(of)}
          />
        ))}
      </div>
      <p>{whyText(finding)}</p>
      <p>
        <MixedText>{exclusionText(finding.exclusion)}</MixedText>
      </p>
      {chosen.map((one) => one.of && <TrustMarks key={keyOf(one)} of={one.of} />)}
    </article>
  );
}

function paidText({ of, amount: had }: ChoiceOption): string | undefined {
  const amount = of ? toldAmount(of) : had;
  const isKnown = amount && !isUnknownSum(amount);
  return (of && upToText(of, t)) ?? (isKnown ? moneyWithUnit(amount, amount.unit) : undefined);
}

interface OptionProps {
  readonly of: ChoiceOption;
  /** Whose it is, where the choice is between claims of several people. */
  readonly who: string | undefined;
  readonly name: string;
  readonly won: boolean;
  readonly onPick: () => void;
}

function Option({ of, who, name, won, onPick }: OptionProps) {
  const input = useRef<HTMLInputElement>(null);
  // Again when all options have their group: one that joins a group while it is still checked takes the check off the others.
  useLayoutEffect(() => {
    if (input.current) input.current.checked = won;
  });
  const optionText = optionName(of);
  const paid = paidText(of);
  return (
    <div class={won ? 'option won' : 'option'}>
      <label>
        <input ref={input} type="radio" name={name} checked={won} onChange={onPick} />
        <span>
          <span>{optionText}</span>
          {who && <small>{who}</small>}
          {paid && (
            <b class="num" translate={false}>
              {of.of && of.of.paid_as !== 'cash' && `${paidAsText(of.of, t)} `}
              {paid}
            </b>
          )}
          <small>{t(markKey(of, won))}</small>
        </span>
      </label>
      {of.of && (
        <a href={places.benefit(of.benefit, of.claimant)} data-silent>
          {t('results.see')}
          <span class="vh">{who ? `${optionText} ${who}` : optionText}</span>
        </a>
      )}
    </div>
  );
}

/** Money that somebody gets already is kept, or stops. */
function markKey(option: ChoiceOption, won: boolean) {
  if (!option.of) return won ? 'results.kept' : 'results.stops';
  if (!won) return 'results.rejected';
  return isPreferred(openCase.value, option) ? 'results.mine' : 'results.chosen';
}

/** By how much a year one is better, as far as that is certain; somebody's own choice is said first. */
function whyText(finding: ChoiceFinding): string {
  const { chosen, rejected } = finding;
  const [best] = chosen;
  const sure = sum(chosen.map(({ worth }) => worth.min));
  const [rival] = rejected.toSorted((a, b) => most(b) - most(a));
  if (!best || !rival) return '';
  const name = optionName(best);
  if (isPreferred(openCase.value, best)) {
    const lost = rival.worth.min - (best.worth.max ?? Number.POSITIVE_INFINITY);
    const other = optionName(rival);
    return lost > 0
      ? t('results.chooseMine', { name, other, amount: range(lost, 'TWD/year') })
      : t('results.chooseMineOpen', { name });
  }
  if (!best.amount && !rival.amount)
    return t(isStatus(best) ? 'results.chooseStatus' : 'results.chooseNoMoney', { name });
  if (sure < most(rival)) return t(best.of ? 'results.chooseOpen' : 'results.chooseKept');
  if (sure === most(rival)) return t(best.of ? 'results.chooseSame' : 'results.chooseKeptSame');
  return t(moreKey(finding), { name, amount: range(sure - most(rival), 'TWD/year') });
}

/** Of two statuses the rules let the better one go first: it pays nothing itself and opens more. */
function isStatus({ benefit }: ChoiceOption): boolean {
  return benefitOf(benefit)?.grants !== undefined;
}

function moreKey({ chosen, rejected }: ChoiceFinding) {
  const all = [...chosen, ...rejected];
  if (!all.every(isMoney)) return 'results.chooseWorth';
  return all.every(({ worth }) => worth.min === worth.max) ? 'results.chooseWhy' : 'results.chooseWhyLeast';
}

/** Hours and points are worth money, too, but nobody is paid it. */
function isMoney({ amount }: ChoiceOption): boolean {
  return amount?.unit.startsWith('TWD/') ?? false;
}

/** Twins have the same claim each. */
function keyOf({ benefit, claimant }: ChoiceOption): string {
  return `${benefit} ${claimant}`;
}

function most({ worth }: ChoiceOption): number {
  return worth.max ?? Number.POSITIVE_INFINITY;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
