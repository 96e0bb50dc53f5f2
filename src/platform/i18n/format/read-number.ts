import numerals from '../locales/numerals.json';

const within: ReadonlyMap<string, number> = new Map(Object.entries(numerals.within));
const sections: ReadonlyMap<string, number> = new Map(Object.entries(numerals.sections));

/** The digit zero of the scripts of our languages: people type with the keyboard they have. */
const zeros = [0x0e50 /* Thai */, 0x1040 /* Burmese */, 0x17e0 /* Khmer */];

/**
 * The number that somebody typed, in any of the ways people here write one; undefined when it is none.
 *
 * @example readNumber('18,210'); readNumber('2.5w') // 18210 and 25000
 */
export function readNumber(typed: string): number | undefined {
  const text = [...typed.normalize('NFKC')]
    .map(latinDigit)
    .join('')
    .toLowerCase()
    .replace(/nt\$|[\s,$]/g, '');
  const bare = text.endsWith(numerals.unit) ? text.slice(0, -numerals.unit.length) : text;
  return /^\d+(\.\d+)?$/.test(bare) ? Number(bare) : readNumerals(bare);
}

function latinDigit(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const zero = zeros.find((first) => code >= first && code <= first + 9);
  return zero === undefined ? character : String(code - zero);
}

/** A section counts what stands before it; a lone last digit counts one worth further down, as it is spoken. */
function readNumerals(text: string): number | undefined {
  if (!/^(\d+(\.\d+)?\D{1,2})+\d*$/u.test(text)) return undefined;
  let total = 0;
  let section = 0;
  let last = 1;
  for (const [, digits = '', numeral = ''] of text.matchAll(/(\d+(?:\.\d+)?)?(\D)?/gu)) {
    const ones = within.get(numeral);
    const whole = sections.get(numeral);
    if (ones !== undefined) section += Number(digits || 1) * ones;
    else if (whole !== undefined) [total, section] = [total + (section + Number(digits)) * whole, 0];
    else if (numeral !== '') return undefined;
    else if (digits !== '') return Math.round(total + section + Number(digits) * (digits.length === 1 ? last / 10 : 1));
    last = ones ?? whole ?? last;
  }
  return Math.round(total + section);
}
