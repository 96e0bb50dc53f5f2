import { describe, expect, it } from 'vitest';
import { hostingFiles } from './files.ts';
import { contentSecurityPolicy, everyFile } from './headers.ts';

describe('the files for hosts', () => {
  it.each(Object.entries(hostingFiles))('%s sends every header, each value as it is', (_, file) => {
    const missing = Object.entries(everyFile).filter(([name, value]) => !file.includes(name) || !file.includes(value));
    expect(missing).toEqual([]);
  });

  it.each(Object.entries(hostingFiles))('%s lets hashed files be kept for a year', (_, file) => {
    expect(file).toContain('public, max-age=31536000, immutable');
    expect(file).toMatch(/assets\//);
  });

  it('quotes nothing that a host would read as the end of a value', () => {
    expect(Object.values(everyFile).filter((value) => /["\n]/.test(value))).toEqual([]);
  });
});

describe('the content security policy', () => {
  it('allows no code but files of our own, and no other origin at all', () => {
    expect(contentSecurityPolicy).not.toMatch(/unsafe|https?:|\*|blob:/);
    expect(contentSecurityPolicy).toContain("default-src 'none'");
    expect(contentSecurityPolicy).toContain("connect-src 'self'");
    expect(contentSecurityPolicy).toContain("require-trusted-types-for 'script'");
  });
});
