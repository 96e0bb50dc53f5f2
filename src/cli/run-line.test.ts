import { describe, expect, it } from 'vitest';
import { captured, SMALL } from './captured.ts';

describe('the command line', () => {
  it('says which commands there are when it knows none of that name', () => {
    expect(captured('constructor')).toEqual({
      code: 2,
      out: '',
      err: expect.stringMatching(/^commands: .*\bcheck\b/),
    });
  });

  it('refuses an option that no command has', () => {
    expect(captured('check', '--fast')).toMatchObject({ code: 2, out: '' });
  });

  it('ends well with rules that hold no mistake', () => {
    expect(captured('check', '--rules', SMALL, '--json')).toEqual({
      code: 0,
      out: JSON.stringify({ diagnostics: [], cases: 6 }, null, 2),
      err: '',
    });
  });
});
