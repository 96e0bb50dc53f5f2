import {
  type Answer,
  type Assessment,
  assess,
  type CaseFile,
  factValues,
  link,
  type RuleSet,
  type Rules,
  withAnswer,
} from '../../src/engine/index.ts';
import { compileRules } from '../../src/rules-compiler/index.ts';
import { newRandom, randomCase } from '../rules/random-case.ts';

/** How many questions 1,000 fixed random households need until nothing is open: our order against the order of the files. */
const HOUSEHOLDS = Number(process.env.HOUSEHOLDS ?? 1000);
const SEED = 7;
const BENEFITS: ReadonlySet<string> = new Set([
  'elderly_living_allowance',
  'childcare_allowance',
  'parental_childcare_allowance_unemployed',
  'birth_grant',
  'postpartum_home_care',
  'disability_living_allowance',
]);

type Pick = (assessment: Assessment, rules: Rules) => string | undefined;

const ours: Pick = ({ next }) => next[0];

function inFileOrder({ next }: Assessment, { facts }: Rules): string | undefined {
  const factOf = (name: string): string =>
    name.startsWith('people.') ? `person.${name.split('.').slice(2).join('.')}` : name;
  const place = new Map(facts.map(({ id }, i) => [id, i]));
  return [...next].sort((a, b) => (place.get(factOf(a)) ?? 0) - (place.get(factOf(b)) ?? 0))[0];
}

/** The household's answer, or what follows from its other answers. */
function answerIn(rules: Rules, whole: CaseFile, name: string): Answer | undefined {
  const value = factValues(rules, whole, [name])[0]?.value;
  return value === null || typeof value === 'object' ? undefined : value;
}

function questionsAsked(rules: Rules, whole: CaseFile, pick: Pick): number {
  let known: CaseFile = { on: whole.on, people: whole.people.map(({ id }) => ({ id })) };
  let assessment = assess(rules, known);
  for (let asked = 0; ; asked++) {
    const name = pick(assessment, rules);
    if (name === undefined) return asked;
    const answer = answerIn(rules, whole, name);
    if (answer === undefined) throw new Error(`no answer to ${name}`);
    known = withAnswer(known, name, answer);
    assessment = assess(rules, known, assessment);
  }
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0) / numbers.length;
}

const all: RuleSet = compileRules('rules').ruleset;
const rules = link({ ...all, benefits: all.benefits.filter(({ id }) => BENEFITS.has(id)) });
const households = Array.from({ length: HOUSEHOLDS }, (_, i) => randomCase(newRandom(SEED + i), rules));
const counts = {
  ours: mean(households.map((whole) => questionsAsked(rules, whole, ours))),
  file: mean(households.map((whole) => questionsAsked(rules, whole, inFileOrder))),
};
console.log(
  `questions to full certainty, mean of ${HOUSEHOLDS} households: ${counts.ours.toFixed(1)} in our order, ${counts.file.toFixed(1)} in file order`,
);
