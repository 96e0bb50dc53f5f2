import { computed } from '@preact/signals';
import { type BandLine, formatDay, parseDay } from '../../engine/index.ts';
import { range, ruleSet, ruleTexts, t, year } from '../../platform/index.ts';
import { type LineFigure, lineFigure } from '../state/line-figure.ts';
import { asOf } from '../state/open-case.ts';
import type { Rung } from './number-draft.ts';
import { isListed } from './rung-text.ts';

/** What the line above each rung's end is called, by the rung's place; the year once, and again where it is another. */
export function lawLines(rungs: readonly Rung[], unit: string): readonly (string | undefined)[] {
  const day = parseDay(asOf.value) ?? 0;
  let said: string | undefined;
  return rungs.map((rung) => {
    const [line] = rung.lines;
    if (!line || !isListed(rung)) return undefined;
    const figure = lineFigure(rung.lines, parameters.value, day);
    if (!figure) return ownName(line, unit);
    const name = sharedName(figure);
    const of = year(formatDay(figure.from));
    if (of === said) return name;
    said = of;
    return t('question.lawlineOf', { name, year: of });
  });
}

/** Looked up for every line of every question about a number. */
const parameters = computed(() => new Map((ruleSet.value?.parameters ?? []).map((one) => [one.id, one])));

/** What the law calls it, where many rules use it. */
function sharedName({ parameter, times }: LineFigure): string {
  const name = ruleTexts.value.parameters[parameter] ?? parameter;
  return times === 1 ? name : t('question.lawlineTimes', { name, times });
}

/** Else by the first benefit that has it. */
function ownName({ benefit, value }: BandLine, unit: string): string {
  const name = ruleTexts.value.benefits[benefit]?.name ?? benefit;
  return t('question.lawline', { name, value: range(value, unit) });
}
