import { allParameters, type Compiled, type RuleFiles } from '../rules-compiler/index.ts';
import { type Command, readyRules } from './command.ts';
import { fill, ownWords } from './own-words.ts';

type Level = 'computed' | 'partial' | 'referral';

interface Programme {
  readonly seed: string;
  readonly name: string;
  readonly level: Level | 'unmapped';
  readonly benefits: readonly string[];
  /** What the sources don't tell, in the words of the folder's author. */
  readonly holes: readonly string[];
}

/** `coverage`: how far each programme of the seed list is computed, what is missing, and how well our numbers are backed. */
export const coverageCommand: Command = (_, options, output) => {
  const ready = readyRules(options, output);
  if (!ready) return 1;
  const { compiled } = ready;
  const programmes = programmesOf(compiled.files);
  const count = (level: Programme['level']): number => programmes.filter((one) => one.level === level).length;
  const report = {
    entries: programmes.length,
    computed: count('computed'),
    partial: count('partial'),
    referral: count('referral'),
    unmapped: programmes.filter(({ level }) => level === 'unmapped').map(({ seed }) => seed),
    standing: standingsOf(compiled),
    benefits: levelsOf(compiled),
  };
  output.print(
    options.json ? JSON.stringify({ ...report, programmes }, null, 2) : render(report, programmes, options.lang),
  );
  return 0;
};

function programmesOf({ seeds, benefits }: RuleFiles): readonly Programme[] {
  return [...seeds].map(([seed, { value }]) => {
    const covering = benefits.map(({ benefit }) => benefit.value).filter((benefit) => benefit.seeds?.includes(seed));
    return {
      seed,
      name: value.name,
      level: levelOf(covering.map(({ level }) => level)),
      benefits: covering.map(({ id }) => id),
      holes: covering.flatMap(({ holes }) => holes ?? []),
    };
  });
}

/** A programme of several folders is computed when all of it is. */
function levelOf(levels: readonly Level[]): Programme['level'] {
  const [first] = levels;
  if (!first) return 'unmapped';
  return levels.every((level) => level === first) ? first : 'partial';
}

/** Of all folders, those that the seed list doesn't name among them. */
function levelsOf({ files }: Compiled): Readonly<Record<Level | 'all', number>> {
  const count = (level: Level): number => files.benefits.filter(({ benefit }) => benefit.value.level === level).length;
  const levels = { computed: count('computed'), partial: count('partial'), referral: count('referral') };
  return { all: files.benefits.length, ...levels };
}

function standingsOf({ files }: Compiled): Readonly<Record<string, number>> {
  const counts: Record<string, number> = { official: 0, seed: 0, secondary: 0, recalled: 0 };
  for (const [, { value }] of allParameters(files)) {
    // What says that no number is known backs no number.
    for (const { standing } of value.values.filter(({ unknown }) => !unknown))
      counts[standing] = (counts[standing] ?? 0) + 1;
  }
  return counts;
}

interface Report {
  readonly entries: number;
  readonly computed: number;
  readonly partial: number;
  readonly referral: number;
  readonly unmapped: readonly string[];
  readonly standing: Readonly<Record<string, number>>;
  readonly benefits: Readonly<Record<string, number>>;
}

function render(report: Report, programmes: readonly Programme[], language: string): string {
  const own = ownWords(language);
  const lines = programmes.flatMap(({ seed, name, level, benefits, holes }) => [
    `${own[`level.${level}`]}  ${name}  ${seed} → ${benefits.join(', ') || '—'}`,
    ...holes.map((hole) => `    ${hole}`),
  ]);
  const total = Object.values(report.standing).reduce((sum, n) => sum + n, 0);
  const shares = Object.entries(report.standing).map(([standing, n]) => `${standing} ${n} (${percent(n, total)} %)`);
  return [
    ...lines,
    fill(own.coverageTotal, {
      entries: report.entries,
      computed: report.computed,
      partial: report.partial,
      referral: report.referral,
      unmapped: report.unmapped.length,
    }),
    fill(own.coverageAll, report.benefits),
    fill(own.standings, { shares: shares.join(' · ') }),
  ].join('\n');
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '0' : ((100 * part) / whole).toFixed(1);
}
