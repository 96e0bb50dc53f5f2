import { type Compiled, compileRules } from '../rules-compiler/index.ts';
import { grouped } from './amount-text.ts';
import type { Command, Output } from './command.ts';
import { fill, ownWords } from './own-words.ts';
import { type Claim, casesOf, newResults, type OpenCase, type Result } from './revision/results.ts';
import { rulesAt } from './revision/rules-at.ts';
import { UsageError } from './usage-error.ts';

interface Difference extends Claim {
  readonly old: Result;
  readonly new: Result;
}

/** `diff REF [REF]`: what all cases come to at two git revisions; the second one is the working tree when left out. */
export const diffCommand: Command = ([from, to], { rules: folder, json, lang }, output) => {
  if (!from) throw new UsageError('usage.noRef');
  const old = rulesAt(from, folder);
  const now = to === undefined ? compileRules(folder) : rulesAt(to, folder);
  tellMistakes(old, from, lang, output);
  tellMistakes(now, to ?? folder, lang, output);
  const { cases, differences } = compared(old, now);
  if (json) output.print(JSON.stringify({ cases, differences }, null, 2));
  else
    output.print(
      [
        ...differences.map((one) => line(one, lang)),
        fill(ownWords(lang).diffTotal, { cases, n: differences.length }),
      ].join('\n'),
    );
  return 0;
};

/** Rules written for another compiler may not please this one: they are compared as far as they go. */
function tellMistakes({ diagnostics }: Compiled, revision: string, lang: string, { complain }: Output): void {
  if (diagnostics.length > 0) complain(fill(ownWords(lang).diffMistakes, { revision, n: diagnostics.length }));
}

/** Cases as they stand in the newer rules, and those that only the older ones have, under both. */
function compared(old: Compiled, now: Compiled): { cases: number; differences: readonly Difference[] } {
  const cases = new Map<string, OpenCase>([...casesOf(old), ...casesOf(now)]);
  const [resultsBefore, resultsNow] = [newResults(old), newResults(now)];
  const differences = [...cases.values()].flatMap((open) => {
    const [before, after] = [resultsBefore(open), resultsNow(open)];
    return [...after].flatMap(([key, result]): Difference[] => {
      const earlier = before.get(key) ?? { unreadable: '' };
      if (JSON.stringify(earlier) === JSON.stringify(result)) return [];
      const [benefit = '', claimant = ''] = key.split(' ');
      return [{ file: open.file, case: open.ruleCase.name, benefit, claimant, old: earlier, new: result }];
    });
  });
  return { cases: cases.size, differences };
}

function line({ file, case: name, benefit, claimant, old, new: now }: Difference, lang: string): string {
  return `${file} "${name}" ${benefit} ${claimant}: ${resultText(old, lang)} → ${resultText(now, lang)}`;
}

function resultText(result: Result, lang: string): string {
  if ('unreadable' in result)
    return result.unreadable === 'no-entitlement' ? ownWords(lang).nothing : `(${result.unreadable})`;
  const { outcome, amount } = result;
  if (!amount) return ownWords(lang)[outcome];
  const { min, max, unit } = amount;
  const bounds = min === max ? grouped(min) : `${grouped(min)}–${max === null ? '' : grouped(max)}`;
  return `${ownWords(lang)[outcome]} ${bounds} ${unit}`;
}
