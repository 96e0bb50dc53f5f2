import type { BenefitFolder, Compiled } from '../../rules-compiler/index.ts';
import { citationText } from '../citation-text.ts';
import { fill } from '../own-words.ts';
import type { Words } from '../words.ts';
import { type Material, parametersOf } from './material.ts';
import { numberLines } from './numbers.ts';
import { amountLines, conditionLines } from './rules.ts';

/** One benefit as a page of Markdown: everything its folder says, in the words of one language. */
export function pageOf(folder: BenefitFolder, compiled: Compiled, words: Words): string {
  const { value } = folder.benefit;
  const material: Material = { compiled, words, parameters: parametersOf(compiled, value.id) };
  const { own, texts } = words;
  const text = texts.benefits[value.id];
  const sections: readonly (readonly [title: string, lines: readonly string[]])[] = [
    [own['doc.conditions'], conditionLines(value, material)],
    [own['doc.amount'], amountLines(value, material)],
    [own['doc.numbers'], numberLines(material)],
    [own['doc.apply'], applyLines(folder, compiled, words)],
    [own['doc.exclusions'], exclusionLines(value.id, compiled, words)],
    [own['doc.law'], (value.law ?? []).map((citation) => `- ${citationText(citation, words)}`)],
    [
      own['doc.notes'],
      [...(value.announced ?? []), ...(value.notes ?? [])].map((id) => `- ${texts.phrases.notes[id] ?? id}`),
    ],
    [own['doc.holes'], (value.holes ?? []).map((hole) => `- ${hole}`)],
    [own['doc.cases'], caseLines(folder)],
  ];
  const seeds = (value.seeds ?? []).map((id) => compiled.files.seeds.get(id)?.value.name ?? id);
  return [
    `# ${text?.name ?? value.name}`,
    text?.summary ?? value.summary,
    [`\`${value.id}\``, own[`level.${value.level}`], ...seeds].join(' · '),
    ...sections.filter(([, lines]) => lines.length > 0).map(([title, lines]) => `## ${title}\n\n${lines.join('\n')}`),
    '',
  ].join('\n\n');
}

function applyLines({ benefit }: BenefitFolder, { ruleset }: Compiled, { own, texts }: Words): readonly string[] {
  const { apply } = benefit.value;
  const compiled = ruleset.benefits.find(({ id }) => id === benefit.value.id)?.apply;
  const offices = (ids: readonly string[] | undefined): string =>
    (ids ?? []).map((id) => texts.offices[id] ?? id).join(', ');
  const papers = (ids: readonly string[] = []): string => ids.map((id) => texts.phrases.documents[id] ?? id).join('; ');
  const rows: readonly (readonly [string, string | undefined])[] = [
    [own['doc.where'], offices(apply?.where)],
    [own['doc.documents'], papers(compiled?.documents)],
    [own['doc.documentsIf'], papers(compiled?.documentsIf)],
    [own['doc.deadline'], apply?.deadline && (texts.phrases.conditions[apply.deadline.says] ?? apply.deadline.says)],
    [own['doc.starts'], apply?.starts && (texts.phrases.starts[apply.starts] ?? apply.starts)],
    [own['doc.phone'], offices(apply?.phone)],
    [own['doc.online'], apply?.online],
  ];
  return rows.flatMap(([title, text]) => (text ? [`- ${title}: ${text}`] : []));
}

function exclusionLines(id: string, { ruleset }: Compiled, { own, texts, catalogue }: Words): readonly string[] {
  return ruleset.exclusions
    .filter(({ benefits }) => benefits.includes(id))
    .map(({ kind, benefits, receives, basis }) => {
      const others = [
        ...benefits.filter((other) => other !== id).map((other) => texts.benefits[other]?.name ?? other),
        ...receives.map((id) => texts.facts[`person.receives.${id}`]?.label ?? id),
      ];
      const law = basis
        ? ` (${[catalogue.sources[basis.source]?.title ?? basis.source, basis.at ?? ''].join(' ').trim()})`
        : '';
      return `- ${fill(own[`doc.${kind}`], { others: others.join(', ') })}${law}`;
    });
}

function caseLines({ cases }: BenefitFolder): readonly string[] {
  return (cases?.value.cases ?? []).map(({ name, on, expect }) => {
    const results = expect.map(({ claimant, outcome, amount }) =>
      [claimant, outcome, typeof amount === 'number' ? amount : amount && `${amount.min}–${amount.max ?? ''}`]
        .filter((part) => part !== undefined)
        .join(' '),
    );
    return `- ${on} ${name}: ${results.join('; ')}`;
  });
}
