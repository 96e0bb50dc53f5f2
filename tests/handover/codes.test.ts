import { describe, expect, it } from 'vitest';
import { type CaseReading, link, readCase } from '../../src/engine/index.ts';
import { readCaseFile, writeCaseFile } from '../../src/platform/handover/case-file.ts';
import { checksum } from '../../src/platform/handover/checksum.ts';
import { readCode, writeCode } from '../../src/platform/handover/code.ts';
import { joinParts, readPart, splitCode } from '../../src/platform/handover/parts.ts';
import { qrDrawing } from '../../src/platform/handover/qr-code.ts';
import { fromBase64Url, toBase64Url } from '../../src/platform/outside/base64-url.ts';
import type { CaseContents } from '../../src/platform/outside/case-schema.ts';
import { compileRules } from '../../src/rules-compiler/index.ts';
import { couple } from '../browser/planted-case.ts';
import { chance } from '../exact/random.ts';
import { damaged } from './damaged.ts';
import { mostPeople, randomContents } from './random-case.ts';

const { ruleset } = compileRules('rules');
const now = '2026-11-22T04:00:00.000Z';
const later = '2026-11-29T04:00:00.000Z';

const small: CaseContents = {
  case: {
    on: '2026-11-22',
    household: { income_per_head: { max: 18_210 }, status: { one_of: ['none', 'low_1'] } },
    people: [{ id: 'p1', relation: 'self', born: '1954-03-05', 'receives.farmer_allowance': false }],
  },
  journey: { events: ['growing_old'], passed: ['people'] },
};

describe('a code', () => {
  it('gives back 500 random cases as they were, up to twelve people with every fact answered', async () => {
    const draw = chance(20_261_122);
    const rules = link(ruleset);
    for (let n = 0; n < 500; n += 1) {
      const largest = n === 0;
      const contents = randomContents(
        ruleset,
        draw,
        largest ? mostPeople : draw.whole(1, mostPeople),
        largest ? 1 : draw.whole(1, 10) / 10,
      );
      expect(problemsOf(readCase(rules, contents.case))).toEqual([]);
      const code = await writeCode(contents, later);
      expect(code).toMatch(/^[\w-]+$/);
      const parts = splitCode(code);
      const joined =
        parts.length === 1 ? parts[0] : joinParts(parts.toReversed().flatMap((part) => readPart(part) ?? []));
      expect(joined).toBe(code);
      expect(await readCode(code, now)).toEqual({ ok: true, handedOver: { contents, until: later } });
    }
  });

  it('that was damaged is refused a thousand times out of a thousand, and breaks nothing', async () => {
    const draw = chance(7);
    const codes = await Promise.all(
      [1, 2, 5, mostPeople].map((people) => writeCode(randomContents(ruleset, draw, people, 0.5), later)),
    );
    for (let n = 0; n < 1000; n += 1) {
      expect((await readCode(damaged(draw.pick(codes), draw), now)).ok).toBe(false);
    }
  });

  it('of an ordinary couple fits one QR code, and the largest case says in how many it does', async () => {
    const { household, people, events = [], passed = [] } = couple;
    const ordinary = {
      case: { on: '2026-11-22', household, people },
      journey: { events, passed },
    } as unknown as CaseContents;
    const code = await writeCode(ordinary, later);
    expect(splitCode(code)).toEqual([code]);
    const draw = chance(3);
    const largest = splitCode(await writeCode(randomContents(ruleset, draw, mostPeople, 1), later));
    expect(largest.length).toBeGreaterThan(1);
    expect(largest.length).toBeLessThanOrEqual(20);
    for (const part of largest) expect(qrDrawing(`https://example.org/#/open/${part}`).size).toBeLessThanOrEqual(125);
  });

  it('is refused once it has expired, to the minute', async () => {
    const code = await writeCode(small, '2026-11-22T04:00:00.000Z');
    expect((await readCode(code, '2026-11-22T04:00:00.000Z')).ok).toBe(true);
    expect(await readCode(code, '2026-11-22T04:00:01.000Z')).toEqual({ ok: false, problem: 'expired' });
  });

  it('of a later version is refused as such, and not taken for a damaged one', async () => {
    const code = await writeCode(small, later);
    expect(
      await readCode(
        resealed(code, (bytes) => (bytes[0] = 2)),
        now,
      ),
    ).toEqual({ ok: false, problem: 'too-new' });
    expect(
      await readCode(
        resealed(code, (bytes) => (bytes[0] = 0)),
        now,
      ),
    ).toEqual({ ok: false, problem: 'damaged' });
  });

  it('that would unpack to something huge is refused', async () => {
    const people = Array.from({ length: 31 }, (_, at) => ({ id: `p${at}` }));
    expect((await readCode(await writeCode({ ...small, case: { ...small.case, people } }, later), now)).ok).toBe(false);
    const bomb = { ...small, journey: { events: ['x'.repeat(3_000_000)] } };
    expect(await readCode(await writeCode(bomb, later), now)).toEqual({ ok: false, problem: 'too-large' });
    expect(await readCode('A'.repeat(100_001), now)).toEqual({ ok: false, problem: 'too-large' });
  });

  it('cannot reach what every object has from birth', async () => {
    const poisoned = JSON.parse('{"__proto__": {"polluted": true}, "born": "1954-03-05", "id": "p1"}');
    const read = await readCode(await writeCode({ ...small, case: { ...small.case, people: [poisoned] } }, later), now);
    expect(read.ok).toBe(false);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('the pieces of a code', () => {
  it('are joined in whatever order they come, and only when all are there and of one code', async () => {
    const draw = chance(5);
    const [one, other] = await Promise.all(
      [6, 6].map(async (people) =>
        splitCode(await writeCode(randomContents(ruleset, draw, people, 1), later)).flatMap(
          (part) => readPart(part) ?? [],
        ),
      ),
    );
    expect(joinParts(one?.slice(1) ?? [])).toBeUndefined();
    expect(joinParts([...(one ?? []).slice(1), ...(other ?? []).slice(0, 1)])).toBeUndefined();
    expect(joinParts((one ?? []).toReversed())).toBeDefined();
  });
});

describe('a case file', () => {
  const named = { ...small, name: '阿嬤' };

  it('gives back what was saved, and reads like a case of the command line', async () => {
    const text = await writeCaseFile(named);
    expect(await readCaseFile(text)).toEqual({ ok: true, contents: named });
    expect(readCase(link(ruleset), JSON.parse(text)).ok).toBe(true);
  });

  it('opens without what the app adds', async () => {
    const plain = JSON.stringify({
      on: '2020-06-01',
      people: [{ id: 'me', born: '1948-03-02', receives: { birth_grant: true } }],
    });
    expect(await readCaseFile(plain)).toMatchObject({ ok: true, contents: { case: { on: '2020-06-01' } } });
  });

  it('says nothing without its passphrase when it is locked', async () => {
    const text = await writeCaseFile(named, '旗津小港 2026');
    expect(text).not.toMatch(/born|1954|阿嬤/);
    expect(await readCaseFile(text)).toEqual({ ok: false, problem: 'locked' });
    expect(await readCaseFile(text, '旗津')).toEqual({ ok: false, problem: 'wrong-passphrase' });
    expect(await readCaseFile(text, '旗津小港 2026')).toEqual({ ok: true, contents: named });
  });

  it.each([
    ['no JSON', '{"on": ', 'not-a-case'],
    ['another file', '{"hello": 1}', 'not-a-case'],
    ['a list', '[]', 'not-a-case'],
    ['a later format', '{"lingdedao": {"format": 2}, "on": "2026-11-22"}', 'too-new'],
    ['a lock that would take a phone hours', lockedFile({ iterations: 1e9 }), 'not-a-case'],
    ['a lock that is none', lockedFile({ iterations: 1 }), 'not-a-case'],
    ['megabytes', `"${'x'.repeat(5_000_001)}"`, 'too-large'],
    ['a poisoned person', '{"on": "2026-11-22", "people": [{"id": "a", "__proto__": {"x": 1}}]}', 'not-a-case'],
    [
      'an endless depth',
      `{"on": "2026-11-22", "household": ${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}}`,
      'not-a-case',
    ],
  ])('is refused when it is %s', async (_, text, problem) => {
    expect(await readCaseFile(text)).toEqual({ ok: false, problem });
  });
});

function problemsOf(reading: CaseReading): readonly unknown[] {
  return reading.ok ? [] : reading.problems;
}

function lockedFile(change: object): string {
  const lock = { kdf: 'PBKDF2-SHA-256', iterations: 600_000, salt: 'A'.repeat(22), iv: 'AAAA', data: 'AAAA' };
  return JSON.stringify({ lingdedao: { format: 1, ...lock, ...change } });
}

/** The code with something else in it, and the checksum right. */
function resealed(code: string, change: (bytes: Uint8Array) => void): string {
  const bytes = fromBase64Url(code) ?? new Uint8Array();
  change(bytes);
  new DataView(bytes.buffer).setUint32(bytes.length - 4, checksum(bytes.subarray(0, -4)));
  return toBase64Url(bytes);
}
