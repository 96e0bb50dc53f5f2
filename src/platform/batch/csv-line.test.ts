import { expect, it } from 'vitest';
import { csvLine } from './csv-line.ts';

it('a line quotes what needs it', () => {
  expect(csvLine([2, 'plain', 'a,b', 'say "x"', 'two\nlines', ''])).toBe('2,plain,"a,b","say ""x""","two\nlines",\r\n');
});

it('nothing in a line runs as a formula', () => {
  expect(csvLine(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '=cmd|"/c calc"!A0', -5])).toBe(
    `'=1+1,'+1,'-1,'@SUM(A1),'\t=1,"'=cmd|""/c calc""!A0",-5\r\n`,
  );
});
