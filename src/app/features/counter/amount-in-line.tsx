import type { Entitlement } from '../../../engine/index.ts';
import type { Wording } from '../../../platform/index.ts';
import { amountText } from './amount-text.ts';

/** An amount as a figure to see and as words to hear; in a narrow column only what is said before it leaves its line. */
export function AmountInLine({ of, words }: { of: Entitlement | undefined; words: Wording }) {
  const { lead, shown, spoken } = amountText(of, words);
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
