import { formatDay, type Parameter } from '../../engine/index.ts';
import { grouped } from '../amount-text.ts';
import { citationText } from '../citation-text.ts';
import type { Material } from './material.ts';

/** Every parameter that the benefit reads, with the history of its values. */
export function numberLines({ parameters, words }: Material): readonly string[] {
  const { own, texts } = words;
  const head = [own['doc.from'], own['doc.value'], own['doc.source'], own['doc.standing']];
  return parameters.flatMap((parameter, i) => [
    ...(i === 0 ? [] : ['']),
    `### ${texts.parameters[parameter.id] ?? parameter.id}`,
    '',
    `\`${parameter.id}\`, ${parameter.unit}`,
    '',
    `| ${head.join(' | ')} |`,
    '| --- | --: | --- | --- |',
    ...parameter.values.map((dated) => {
      const source = citationText(dated, words);
      return `| ${formatDay(dated.from)} | ${valueText(dated.value, own['doc.none'])} | ${source} | ${dated.standing} |`;
    }),
  ]);
}

function valueText(value: Parameter['values'][number]['value'], none: string): string {
  if (value === null) return none;
  return typeof value === 'number' ? grouped(value) : String(value);
}
