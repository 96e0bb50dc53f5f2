import { type Command, readyRules } from './command.ts';
import { type Tally, talliesOf } from './mutation/tally.ts';
import { noBenefit } from './no-benefit.ts';
import { fill, ownWords } from './own-words.ts';

/** `mutate [ID]`: small changes of the rules, one at a time, and those of them that no case notices. */
export const mutateCommand: Command = ([id], options, output) => {
  const ready = readyRules(options, output);
  if (!ready) return 1;
  const tallies = talliesOf(ready.compiled, id);
  if (!tallies) throw noBenefit(id ?? '', ready.rules);
  const report = reportOf(tallies);
  output.print(options.json ? JSON.stringify(report, null, 2) : render(report, options.lang));
  return 0;
};

function reportOf(tallies: readonly Tally[]) {
  const parts = tallies.map(({ of, mutants, survivors }) => ({ of, mutants, noticed: mutants - survivors.length }));
  return {
    mutants: parts.reduce((sum, { mutants }) => sum + mutants, 0),
    noticed: parts.reduce((sum, { noticed }) => sum + noticed, 0),
    survivors: tallies.flatMap(({ survivors }) => survivors),
    parts,
  };
}

function render({ mutants, noticed, survivors }: ReturnType<typeof reportOf>, language: string): string {
  const share = mutants === 0 ? '100' : ((100 * noticed) / mutants).toFixed(1);
  const own = ownWords(language);
  const lines = survivors.map(({ file, line, change, without }) => {
    const said = without ? fill(own.mutateWithout, { change }) : change;
    return `${file}:${line} ${said}`;
  });
  return [...lines, fill(own.mutateTotal, { mutants, noticed, share })].join('\n');
}
