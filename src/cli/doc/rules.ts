import type { BenefitFolder } from '../../rules-compiler/index.ts';
import { grouped } from '../amount-text.ts';
import { citationText } from '../citation-text.ts';
import { fill } from '../own-words.ts';
import type { Material } from './material.ts';

type BenefitFile = BenefitFolder['benefit']['value'];
type Conditions = NonNullable<BenefitFile['conditions']>;
type Amount = NonNullable<BenefitFile['amount']>;
type Expression = string | number | boolean;

/** The common conditions, then what each version adds, changes or drops. */
export function conditionLines(benefit: BenefitFile, material: Material): readonly string[] {
  const versions = (benefit.versions ?? []).flatMap(({ from, to, conditions, drop }) => {
    const dropped = (drop ?? []).map((id) => `- ${fill(material.words.own['doc.dropped'], { id })}`);
    const own = [...conditionsIn(conditions ?? {}, material), ...dropped];
    return own.length > 0 ? ['', `### ${spanText(from, to)}`, '', ...own] : [];
  });
  return [...conditionsIn(benefit.conditions ?? {}, material), ...versions];
}

function conditionsIn(conditions: Conditions, material: Material): readonly string[] {
  const { own, texts } = material.words;
  return Object.values(conditions).map(({ says, with: values, basis, test }) => {
    const sentence = fill(texts.phrases.conditions[says] ?? says, figures(values ?? {}, material));
    const law = basis ? ` (${citationText(basis, material.words)})` : '';
    return `- ${sentence}${law}: ${test === undefined ? own.review : codeText(test)}`;
  });
}

/** The newest figure of a parameter; other expressions as they are written. */
function figures(
  values: Readonly<Record<string, Expression>>,
  { parameters }: Material,
): Readonly<Record<string, string>> {
  const newest = (expression: Expression): string => {
    const named = parameters.find(({ id }) => id === expression || id.endsWith(`.${expression}`));
    const value = named?.values.findLast((dated) => dated.value !== null)?.value;
    return typeof value === 'number' ? grouped(value) : `‹${expression}›`;
  };
  return Object.fromEntries(Object.entries(values).map(([name, expression]) => [name, newest(expression)]));
}

export function amountLines(benefit: BenefitFile, material: Material): readonly string[] {
  const versions = (benefit.versions ?? []).flatMap(({ from, to, amount }) =>
    amount ? ['', `### ${spanText(from, to)}`, '', ...amountIn(amount, material)] : [],
  );
  return [...(benefit.amount ? amountIn(benefit.amount, material) : []), ...versions];
}

function amountIn({ unit, is, table }: Amount, { words: { own } }: Material): readonly string[] {
  if (!table) return [`${codeText(is ?? 0)} (${unit})`];
  const rows = table.rules.map(
    ({ when, then }) => `| ${when === 'otherwise' ? own['doc.otherwise'] : codeText(when)} | ${codeText(then)} |`,
  );
  return [`| ${own['doc.when']} | ${unit} |`, '| --- | --- |', ...rows];
}

/** An expression on one line, however it is folded in its file. */
function codeText(expression: Expression): string {
  return `\`${String(expression).replaceAll(/\s+/g, ' ').trim()}\``;
}

function spanText(from: string, to: string | undefined): string {
  return `${from} – ${to ?? ''}`.trimEnd();
}
