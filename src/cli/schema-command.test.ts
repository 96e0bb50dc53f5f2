import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withRules } from '../rules-compiler/fixtures/compile-with.ts';
import { captured } from './captured.ts';

function schemas(...names: readonly string[]) {
  return withRules({}, (folder) => {
    const { code, out } = captured('schema', '--rules', folder);
    const read = (name: string) =>
      JSON.parse(readFileSync(join(folder, `../.cache/rule-schemas/${name}.json`), 'utf8'));
    return { code, settings: JSON.parse(out)['yaml.schemas'], files: names.map(read) };
  });
}

describe('rules schema', () => {
  it('says which files each schema is for, as editors read it', () => {
    const { code, settings } = schemas();
    expect(code).toBe(0);
    expect(settings['./.cache/rule-schemas/benefit.json']).toEqual(['rules/benefits/*/benefit.yaml']);
    expect(settings['./.cache/rule-schemas/parameters.json']).toEqual([
      'rules/benefits/*/parameters.yaml',
      'rules/shared/*.yaml',
    ]);
  });

  it('asks for no id where a phrase is worded or a number dialled', () => {
    const [phrases, offices] = schemas('phrases', 'offices').files;
    const [, document] = phrases.properties.documents_if.additionalProperties.anyOf;
    expect(document.properties.says).toEqual({ type: 'string', minLength: 1 });
    expect(document.properties.same_as.enum).toContain('id_card');
    expect(offices.additionalProperties.properties.phone).toEqual({ type: 'string', minLength: 1 });
  });

  it('knows the keys of a benefit, which of them it needs, and what a level may be', () => {
    const [benefit] = schemas('benefit').files;
    expect(benefit.required).toEqual(['id', 'name', 'summary', 'category', 'level']);
    expect(benefit.additionalProperties).toBe(false);
    expect(benefit.properties.level.enum).toEqual(['computed', 'partial', 'referral']);
  });

  it('offers the phrases, sources, offices and seeds that there are', () => {
    const [benefit, parameters] = schemas('benefit', 'parameters').files;
    const condition = benefit.properties.conditions.additionalProperties.properties;
    expect(condition.says.enum).toContain('age_at_least');
    expect(condition.basis.properties.source.enum).toEqual(['old-age-rules', 'rent-rules']);
    expect(benefit.properties.apply.properties.where.items.enum).toEqual(['town_hall']);
    expect(benefit.properties.seeds.items.enum).toEqual(['old-age-cash', 'rent-help', 'meal-service', 'home-visits']);
    const value = parameters.additionalProperties.properties.values.items.properties;
    expect(value.source.properties.doc.enum).toEqual(['old-age-rules', 'rent-rules']);
    expect(value.from).toMatchObject({ type: 'string', format: 'date' });
  });
});
