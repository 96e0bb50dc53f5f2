import { afterEach, describe, expect, it } from 'vitest';
import { assessQuickly, link, readCase } from '../../src/engine/index.ts';
import { codesIn } from '../../src/platform/handover/address.ts';
import { readCaseFile, writeCaseFile } from '../../src/platform/handover/case-file.ts';
import { checksum } from '../../src/platform/handover/checksum.ts';
import { readCode, writeCode } from '../../src/platform/handover/code.ts';
import { deflate } from '../../src/platform/handover/deflate.ts';
import { pack } from '../../src/platform/handover/packed.ts';
import { joinParts, readPart, splitCode } from '../../src/platform/handover/parts.ts';
import { fromBase64Url, toBase64Url } from '../../src/platform/outside/base64-url.ts';
import type { CaseContents } from '../../src/platform/outside/case-schema.ts';
import { fromRecord, sealedIn, toRecord } from '../../src/platform/storage/record.ts';
import { compileRules } from '../../src/rules-compiler/index.ts';
import { type Chance, chance } from '../exact/random.ts';
import { damaged } from '../handover/damaged.ts';
import { randomContents } from '../handover/random-case.ts';
import { oddNames, scratched, twisted } from './hostile.ts';
import { expectUnpolluted, isPlain, survive } from './survive.ts';

/** 105,000 inputs in all, of which the ordinary run takes a fixed fiftieth, and `npm run check` less. */
const SHARE = process.env.DEEP ? 1 : process.env.FAST ? 0.004 : 0.02;
const runs = { codes: 35_000, pieces: 10_000, files: 35_000, records: 25_000 } as const;
/** Of what was let in, so many cases are also worked out: each may take a tenth of a second. */
const ASSESSED = process.env.DEEP ? 100 : 5;

const { ruleset } = compileRules('rules');
const rules = link(ruleset);
const now = '2026-11-22T04:00:00.000Z';
const later = '2026-11-29T04:00:00.000Z';

/** Cases to spoil, small ones mostly. */
const seeds = Array.from({ length: 40 }, (_, at) =>
  randomContents(ruleset, chance(at), at === 0 ? 12 : 1 + (at % 4), at === 0 ? 1 : 0.15),
);

/** What was let in is nothing but a case: plain through and through, and the rules refuse it or work it out. */
async function expectHarmless(contents: CaseContents, count: { assessed: number }): Promise<void> {
  expect(isPlain(contents)).toBe(true);
  expect(JSON.stringify(contents).length).toBeLessThan(5_000_000);
  const reading = await survive(
    () => readCase(rules, contents.case),
    () => JSON.stringify(contents),
  );
  if (!reading.ok || contents.case.people.length > 3 || count.assessed >= ASSESSED) return;
  count.assessed += 1;
  await survive(
    () => assessQuickly(rules, contents.case, undefined),
    () => JSON.stringify(contents),
  );
}

/** How many of a kind of input were let in; all of them were survived. */
async function fuzz(
  kind: keyof typeof runs,
  seed: number,
  attack: (draw: Chance) => Promise<CaseContents | undefined>,
): Promise<{ letIn: number; of: number }> {
  const draw = chance(seed);
  const [count, of] = [{ assessed: 0 }, Math.round(runs[kind] * SHARE)];
  let letIn = 0;
  for (let n = 0; n < of; n += 1) {
    const contents = await attack(draw);
    if (!contents) continue;
    letIn += 1;
    await expectHarmless(contents, count);
  }
  return { letIn, of };
}

/** Any bytes as a code that is right in every other way. */
async function sealedCode(plain: string, draw: Chance): Promise<string> {
  const deflated = draw.maybe(0.5);
  const bytes = new TextEncoder().encode(plain);
  const body = deflated ? await deflate(bytes) : bytes;
  const code = new Uint8Array(6 + body.length + 4);
  const view = new DataView(code.buffer);
  view.setUint8(0, draw.maybe(0.95) ? 1 : draw.whole(0, 255));
  view.setUint8(1, draw.maybe(0.95) ? Number(deflated) : draw.whole(0, 255));
  view.setUint32(2, draw.maybe(0.95) ? 0xffff_fff0 : draw.whole(0, 0xffff_ffff));
  code.set(body, 6);
  view.setUint32(code.length - 4, checksum(code.subarray(0, -4)));
  return toBase64Url(code);
}

afterEach(expectUnpolluted);

describe('hostile input', { timeout: 3_600_000 }, () => {
  it('as the code of a link is refused or harmless', async () => {
    const good = await Promise.all(seeds.slice(1).map((contents) => writeCode(contents, later)));
    const { letIn, of } = await fuzz('codes', 1, async (draw) => {
      const contents = draw.pick(seeds);
      const code = draw.maybe(0.2)
        ? damaged(draw.pick(good), draw)
        : await sealedCode(
            draw.maybe(0.7)
              ? JSON.stringify(twisted(pack(contents), draw))
              : scratched(JSON.stringify(pack(contents)), draw),
            draw,
          );
      const reading = await survive(
        () => readCode(code, now),
        () => code,
      );
      return reading.ok ? reading.handedOver.contents : undefined;
    });
    // Some are only changed in a place that says nothing: let in, as a whole case.
    expect(letIn).toBeGreaterThan(0);
    expect(letIn).toBeLessThan(of / 2);
  });

  it('as a code that unpacks to far more than a case is refused', async () => {
    const bomb = await deflate(new TextEncoder().encode(`"${'x'.repeat(20_000_000)}"`));
    const code = new Uint8Array(6 + bomb.length + 4);
    code.set([1, 1, 255, 255, 255, 240]);
    code.set(bomb, 6);
    new DataView(code.buffer).setUint32(code.length - 4, checksum(code.subarray(0, -4)));
    const read = () => readCode(toBase64Url(code), now);
    expect(await survive(read, () => 'a bomb')).toEqual({ ok: false, problem: 'too-large' });
  });

  it('as pieces of codes, or as any text that is pasted, is refused or harmless', async () => {
    const pieces = (await Promise.all(seeds.slice(0, 3).map((contents) => writeCode(contents, later)))).flatMap(
      splitCode,
    );
    const { of } = await fuzz('pieces', 2, async (draw) => {
      const texts = Array.from({ length: draw.whole(1, 12) }, () =>
        draw.maybe(0.4) ? draw.pick(pieces) : scratched(draw.pick(pieces), draw),
      );
      const read = () => joinParts(codesIn(texts.join('\n')).flatMap((text) => readPart(text) ?? []));
      const joined = await survive(read, () => texts.join('\n'));
      if (joined !== undefined) expect(fromBase64Url(joined)).toBeDefined();
      return undefined;
    });
    expect(of).toBe(runs.pieces * SHARE);
  });

  it('as a case file is refused or harmless', async () => {
    const files = await Promise.all(seeds.map((contents) => writeCaseFile({ ...contents, name: '阿嬤' })));
    const { letIn, of } = await fuzz('files', 3, async (draw) => {
      const text = draw.pick(files);
      const file = draw.maybe(0.6) ? (JSON.stringify(twisted(JSON.parse(text), draw)) ?? '') : scratched(text, draw);
      const reading = await survive(
        () => readCaseFile(file),
        () => file,
      );
      return reading.ok ? reading.contents : undefined;
    });
    expect(letIn).toBeGreaterThan(0);
    expect(letIn).toBeLessThan(of / 2);
  });

  it('as a record on the device is set aside or harmless', async () => {
    const head = { id: '2026-11-22T04:00:00.000Z', savedAt: now, createdAt: now, revision: 1 };
    const records = seeds.map((contents) => toRecord({ ...head, ...contents }));
    const { letIn, of } = await fuzz('records', 4, async (draw) => {
      const { format, ...record } = draw.pick(records);
      const stored = twisted({ ...record, format: draw.pick([1, 2, 2, 2, 3, -1, 0.5]) }, draw, 0.04);
      const say = () => JSON.stringify(stored) ?? '';
      await survive(() => sealedIn(stored), say);
      return survive(() => fromRecord(stored), say);
    });
    expect(letIn).toBeGreaterThan(0);
    expect(letIn).toBeLessThan(of / 2);
  });

  it('that names what every object has is never let in', async () => {
    const draw = chance(5);
    for (const name of oddNames.slice(0, 3)) {
      const text = JSON.stringify(JSON.parse(await writeCaseFile(draw.pick(seeds))));
      for (const at of ['"people":[{', '"household":{', '"journey":{', '{']) {
        const spoilt = text.replace(at, `${at}"${name}":{"polluted":1},`);
        expect(spoilt).not.toBe(text);
        expect(await readCaseFile(spoilt)).toMatchObject({ ok: false });
      }
    }
  });
});
