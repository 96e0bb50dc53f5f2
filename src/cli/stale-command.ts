import { addMonths, formatDay, parseDay } from '../engine/index.ts';
import { allParameters, type RuleFiles } from '../rules-compiler/index.ts';
import { type Command, readyRules, today } from './command.ts';
import { fill, ownWords } from './own-words.ts';
import { UsageError } from './usage-error.ts';

export interface StaleParameter {
  readonly parameter: string;
  readonly label: string;
  /** First day of the last value. */
  readonly from: string;
  /** First day on which a newer value was due. */
  readonly until: string;
  /** Years. */
  readonly cycle: number;
  readonly reviewed: string;
  readonly file: string;
  readonly line: number;
}

/** `stale [--on DATE]`: parameters whose cycle has run out on a day, longest overdue first. */
export const staleCommand: Command = (_, options, output) => {
  const date = options.on ?? today();
  const day = parseDay(date);
  if (day === undefined) throw new UsageError('usage.date', { date });
  const ready = readyRules(options, output);
  if (!ready) return 1;
  const stale = staleOn(ready.compiled.files, day);
  const own = ownWords(options.lang);
  if (options.json) output.print(JSON.stringify(stale, null, 2));
  else output.print(stale.map((one) => fill(own.staleLine, { ...one })).join('\n') || fill(own.staleNone, { date }));
  return 0;
};

/** What has ended can't be overdue; what has `cycle: none` isn't expected to change. */
function staleOn(files: RuleFiles, day: number): readonly StaleParameter[] {
  const found = allParameters(files).flatMap(([parameter, { value, place }]): StaleParameter[] => {
    const cycle = Number.parseInt(value.cycle, 10);
    const last = value.values.at(-1);
    const from = last && parseDay(last.from);
    if (!(cycle > 0) || from === undefined || last?.ended) return [];
    const until = addMonths(from, cycle * 12);
    if (until > day) return [];
    const at = { file: place.file, line: place.spot(place.path).line };
    return [
      {
        parameter,
        label: value.label,
        from: formatDay(from),
        until: formatDay(until),
        cycle,
        reviewed: value.reviewed,
        ...at,
      },
    ];
  });
  return found.sort((a, b) =>
    a.until === b.until ? compareText(a.parameter, b.parameter) : compareText(a.until, b.until),
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
