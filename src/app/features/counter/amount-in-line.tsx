import type { Entitlement } from '../../../engine/index.ts';
import type { Wording } from '../../../platform/index.ts';
import type { Within } from '../../state/reduced.ts';
import { amountText } from './amount-text.ts';

interface AmountInLineProps {
  readonly of: Entitlement | undefined;
  readonly words: Wording;
  readonly within?: Within;
}

/** An amount as a figure to see and as words to hear; in a narrow column only what is said before it leaves its line. */
export function AmountInLine({ of, words, within }: AmountInLineProps) {
  const { lead, shown, spoken } = amountText(of, words, within);
  return (
    <>
      <span aria-hidden="true">
        {lead && <small>{lead} </small>}
        <span class="whole">{shown}</span>
      </span>
      <span class="vh">{[lead, spoken].filter(Boolean).join(' ')}</span>
    </>
  );
}
