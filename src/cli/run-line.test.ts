import { describe, expect, it } from 'vitest';
import { captured, SMALL } from './captured.ts';

describe('the command line', () => {
  it('says which commands there are when it knows none of that name', () => {
    expect(captured('constructor')).toEqual({
      code: 2,
      out: '',
      err: expect.stringMatching(/^沒有 constructor 這個指令。有的是：assess, .*\bcheck\b/),
    });
    expect(captured()).toMatchObject({ code: 2, out: '', err: expect.stringContaining('help') });
  });

  it('helps, with all commands and with one', () => {
    const overview = captured('help');
    expect(overview).toMatchObject({ code: 0, err: '' });
    for (const name of [
      'assess',
      'explain',
      'eval',
      'check',
      'coverage',
      'stale',
      'diff',
      'new',
      'mutate',
      'schema',
      'doc',
    ])
      expect(overview.out).toContain(`\n  ${name}`);
    expect(captured('--help').out).toBe(overview.out);
    expect(captured('explain', '--help', '--lang', 'en').out).toBe(captured('help', 'explain', '--lang=en').out);
    expect(
      captured('help', 'explain', '--lang', 'en').out,
    ).toBe(`npm run -s rules -- explain BENEFIT CASE.yaml [--on DATE] [--claimant ID]

each condition of a benefit: own value, limit, paragraph; the change that would turn a no, and what to bring

  --on DATE        the day whose rules are taken; the case's own when left out, else today
  --claimant ID    one person only, or household
  --json           prints JSON
  --lang LANGUAGE  the language (zh-TW unless told)
  --rules FOLDER   the folder of the rules (rules unless told)`);
  });

  it('helps whoever asks with -h, and says so when there is no such command', () => {
    expect(captured('-h')).toEqual(captured('help'));
    expect(captured('check', '-h')).toEqual(captured('help', 'check'));
    expect(captured('eval', '-h', '--context', '{"h": 2}').out).toBe('{"value":-2}');
    expect(captured('help', 'chek')).toMatchObject({ code: 2, out: '', err: expect.stringContaining('chek') });
    expect(captured('help', 'stale', '--lang', 'en').out).toContain(
      '--on DATE        the day that is asked about; today',
    );
  });

  it('refuses a language that neither it nor the rules speak', () => {
    expect(captured('check', '--rules', SMALL, '--lang', 'zh')).toEqual({
      code: 2,
      out: '',
      err: "the rules don't speak zh; there are zh-TW, en",
    });
  });

  it('refuses what a command would only ignore', () => {
    expect(captured('check', '--json=true', '--lang', 'en')).toMatchObject({ code: 2, err: '--json takes no value' });
    expect(captured('check', '--fast')).toEqual({
      code: 2,
      out: '',
      err: '沒有 --fast 這個選項。看有哪些：help COMMAND',
    });
    expect(captured('check', '--on', '2026-01-01', '--lang', 'en')).toMatchObject({
      code: 2,
      err: 'check has no option --on',
    });
    expect(captured('eval', '1', '+', '2')).toMatchObject({ code: 2, out: '', err: expect.stringContaining('「+」') });
    expect(captured('eval', '--stdin', '1 + 2')).toMatchObject({ code: 2, err: expect.stringContaining('1 + 2') });
    expect(captured('check', '--rules', '/no/rules')).toEqual({
      code: 2,
      out: '',
      err: '找不到規則的資料夾 /no/rules',
    });
    expect(captured('assess', 'case.yaml', '--on')).toMatchObject({ code: 2, err: expect.stringContaining('--on') });
  });

  it('takes what stands after -- as it is', () => {
    expect(captured('eval', '--', '--2').out).toBe('{"value":2}');
  });

  it('ends well with rules that hold no mistake', () => {
    expect(captured('check', '--rules', SMALL, '--json')).toEqual({
      code: 0,
      out: JSON.stringify({ diagnostics: [], cases: 6 }, null, 2),
      err: '',
    });
  });
});
