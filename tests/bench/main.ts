import { chance } from '../exact/random.ts';
import { checkTruth } from '../truth/check-truth.ts';
import { type Budget, budgetsOf, isHeld, type Measured } from './budgets.ts';
import { type CityResult, runCity } from './city.ts';
import { coldStart } from './cold-start.ts';
import { enterField, type Field, ratiosOf, type Timing, timeField } from './field.ts';
import { type GrowthRow, growthInBenefits, growthInPeople } from './growth.ts';
import { randomHousehold } from './household.ts';
import { type InChromium, measureInChromium } from './in-chromium.ts';
import { compileProgrammes } from './programmes.ts';
import { measureSizes, type Sizes } from './sizes.ts';

/**
 * `npm run bench`: how fast, how small and how true, against a hand-written function and against others, in one run. `--json`
 * prints only the figures. Exits 1 when anybody disagrees, or a budget isn't held.
 */
const TRUTH_CASES = 4000;

interface Report {
  readonly field: Field;
  readonly timings: readonly Timing[];
  readonly city: CityResult;
  readonly cold: { readonly engine: number; readonly hand: number };
  readonly growth: readonly GrowthRow[];
  readonly measured: Measured;
}

const wantsJson = process.argv.includes('--json');
const report = await measure((line) => {
  if (!wantsJson) console.error(line);
});
const agree = doesAgree(report);
if (wantsJson) console.log(JSON.stringify(asJson(report), null, 2));
else printReport(report);
const isEveryHeld = budgetsOf(report.measured).every(isHeld);
process.exitCode = agree && isEveryHeld ? 0 : 1;

async function measure(say: (line: string) => void): Promise<Report> {
  const compiled = await compileProgrammes();
  const field = await enterField(compiled, say);
  say('taking turns …');
  const timings = await timeField(field);
  say('the city …');
  const city = runCity(compiled);
  say('growth, sizes, cold start …');
  const growth = [...(await growthInBenefits(compiled.three)), ...(await growthInPeople(compiled.three))];
  const sizes: Sizes = await measureSizes(compiled.whole);
  const draw = chance(3);
  const households = Array.from({ length: 6 }, () => randomHousehold(draw));
  const [first] = households;
  if (!first) throw new Error('no household');
  const cold = await coldStart(compiled.whole, first);
  say('Chromium …');
  const chromium = await measureInChromium(compiled.whole, households).catch((): InChromium | undefined => undefined);
  say(`truth over ${TRUTH_CASES} random cases …`);
  const truth = await checkTruth(TRUTH_CASES);
  return { field, timings, city, cold, growth, measured: { ratios: ratiosOf(timings), truth, sizes, chromium } };
}

function doesAgree({ field, city, measured }: Report): boolean {
  const { unfounded, lacking } = measured.truth;
  return [...field.agreements.map(({ differences }) => differences), city.disagreements, unfounded, lacking].every(
    (count) => count === 0,
  );
}

function asJson(report: Report) {
  const { timings, city, cold, growth, measured } = report;
  const { sizes, chromium, truth } = measured;
  return {
    agree: doesAgree(report),
    ratios: rounded(measured.ratios),
    cold_start_ms: round(cold.engine),
    engine_br_kb: round(sizes.engine),
    nanoseconds: rounded(Object.fromEntries(timings.map(({ name, nanoseconds }) => [name, nanoseconds]))),
    city: { people: city.people, exact_s: round(city.exactSeconds), columns_s: round(city.columnsSeconds) },
    growth_us: growth.map(({ what, exact, assess }) => ({ what, exact: round(exact), assess: round(assess) })),
    sizes_br_kb: rounded({ ...sizes }),
    ...(chromium && { chromium_4x_ms: rounded({ ...chromium }) }),
    truth,
    budgets: budgetsOf(measured).map((budget) => ({ ...budget, value: round(budget.value), held: isHeld(budget) })),
  };
}

function rounded(figures: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, round(value)]));
}

function round(value: number): number {
  return Number(value.toPrecision(4));
}

function printReport({ field, timings, city, cold, growth, measured }: Report): void {
  for (const { name, households, differences, first } of field.agreements) {
    const found = differences === 0 ? 'agrees' : `DIFFERS on ${differences}: ${first}`;
    console.log(`${name.padEnd(20)} ${found} (${households} households)`);
  }
  console.log('\na household                ns      × hand-written');
  for (const { name, nanoseconds, timesHand } of timings) {
    console.log(`${name.padEnd(20)} ${nanoseconds.toFixed(0).padStart(9)} ${show(timesHand).padStart(12)}`);
  }
  console.log(
    `\ncity of ${city.people} people: emitted ${city.exactSeconds.toFixed(2)} s, columns ${city.columnsSeconds.toFixed(2)} s, ${city.disagreements} disagreements`,
  );
  console.log(`cold start in a process of its own: ${show(cold.engine)} ms (hand-written ${show(cold.hand)} ms)`);
  console.log('\ngrowth                 exact µs   assess µs  a household');
  for (const row of growth) {
    console.log(`${row.what.padEnd(18)} ${show(row.exact).padStart(12)} ${show(row.assess).padStart(11)}`);
  }
  const { wholeEngine, exactRules } = measured.sizes;
  console.log(`\nwhole engine ${show(wholeEngine)} kB, emitted rules of the day ${show(exactRules)} kB (brotli)`);
  if (!measured.chromium) console.log('no Chromium: budgets 5 and 7 not measured');
  console.log('\nbudget                                     value     limit       aim');
  const budgets = budgetsOf(measured);
  for (const budget of budgets) console.log(budgetLine(budget));
  console.log(`${budgets.filter(isHeld).length} of ${budgets.length} held`);
}

function budgetLine(budget: Budget): string {
  const { number, what, value, limit, aim, unit } = budget;
  const [own, must, may] = [value, limit, aim].map((x) => `${show(x)}${unit}`.padStart(9));
  return `${number} ${what.padEnd(36)} ${own} ${must} ${may}  ${isHeld(budget) ? 'held' : 'EXCEEDED'}`;
}

function show(value: number): string {
  return Number(value.toPrecision(3)).toLocaleString('en');
}
