const SPECIAL = /[",\r\n]/;

/** Spreadsheets run what begins so as a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * One line of a CSV file. A text that a spreadsheet would run is made plain text by an apostrophe, as spreadsheets do themselves.
 *
 * @example csvLine([2, '=1+1', 'a "b"']) // `2,'=1+1,"a ""b"""\r\n`
 */
export function csvLine(cells: readonly (string | number)[]): string {
  return `${cells.map((cell) => (typeof cell === 'string' ? quoted(cell) : cell)).join()}\r\n`;
}

/** Spreadsheets take a file for UTF-8 only if it begins so. */
const MARK = '\ufeff';

/** A whole file of such lines. */
export function csvFile(rows: readonly (readonly (string | number)[])[]): string {
  return MARK + rows.map(csvLine).join('');
}

function quoted(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return SPECIAL.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
