import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesIn, linesWith } from './source-files.ts';

const source = filesIn(['src'], ['.ts', '.tsx', '.css']);
const shipped = source.filter((file) => !file.isTest);
const engine = shipped.filter((file) => file.path.startsWith('src/engine/'));
const everything = [...source, ...filesIn(['tests'], ['.ts', '.tsx'])];

const chinese = /[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]/;

describe('the engine', () => {
  it('has no clock and no chance', () => {
    expect(engine.flatMap((file) => linesWith(/\bMath\.random\b|\bDate\b(?!\w)\s*[.(]|\bnew Date\b/, file))).toEqual(
      [],
    );
  });

  it('depends on nothing but itself', () => {
    const imported = engine.flatMap((file) => linesWith(/\bfrom '(?!\.)|\bimport\('|\bimport '(?!\.)/, file));
    expect(imported).toEqual([]);
  });
});

describe('every source file', () => {
  it('is shorter than 400 lines', () => {
    const tooLong = everything.filter((file) => file.text.split('\n').length > 400).map((file) => file.path);
    expect(tooLong).toEqual([]);
  });

  it('makes no code from text', () => {
    expect(shipped.flatMap((file) => linesWith(/\beval\(|\bnew Function\b/, file))).toEqual([]);
  });

  it('holds no Chinese: what a person reads is in the locales', () => {
    expect(shipped.flatMap((file) => linesWith(chinese, file))).toEqual([]);
  });

  it('is named after what it exports, in kebab-case', () => {
    // Folders of a language are called by its id.
    const odd = source
      .map((file) => file.path.replace('/zh-TW/', '/'))
      .filter((path) => !/^[a-z0-9/.-]+$/.test(path) || /index\.tsx$/.test(path));
    expect(odd).toEqual([]);
  });
});

describe('a feature of the app', () => {
  it('imports nothing from another feature', () => {
    expect(source.flatMap(importsOfOtherFeatures)).toEqual([]);
  });
});

function importsOfOtherFeatures({ path, text }: { path: string; text: string }): string[] {
  const own = featureOf(path);
  if (!own) return [];
  return [...text.matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)]
    .map(([, target = '']) => posix.join(posix.dirname(path), target))
    .filter((target) => (featureOf(target) ?? own) !== own)
    .map((target) => `${path} imports ${target}`);
}

function featureOf(path: string): string | undefined {
  return /^src\/app\/features\/([^/]+)\//.exec(path)?.[1];
}
