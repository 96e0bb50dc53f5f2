/** Dimensions of a quantity with their powers: TWD/person/month is TWD¹ person⁻¹ month⁻¹. `undefined` fits any (a bare 0 or 1). */
export type Unit = ReadonlyMap<string, number> | undefined;

/** Plain counts and multiples have no dimension; neither has `once`, which only says how often. */
const DIMENSIONLESS = new Set(['ratio', 'count', 'boolean', 'once', '1']);

/** Years that somebody has lived: counted like any others, but said otherwise. */
export const AGE = 'age';

/** Every part that a unit may have; the interface has a word for each that people get to see. */
const PARTS = [
  ...['TWD', 'person', 'day', 'week', 'month', 'year', 'age', 'semester', 'hour', 'percent', 'level', 'point'],
  ...['ride', 'trip', 'cc', 'cm', 'm', 'ping', ...DIMENSIONLESS],
];

/** The part of a unit that there is no such thing as; undefined when all is well. */
export function unknownPart(text: string): string | undefined {
  return text
    .split(/[/*]/)
    .map((part) => part.trim())
    .find((part) => !PARTS.includes(part));
}

export const UNIT_PARTS: readonly string[] = PARTS.filter((part) => part !== '1');

export function parseUnit(text: string): Unit {
  const [first = '', ...below] = text.split('/').map((part) => part.trim());
  const powers = new Map<string, number>();
  const put = (name: string, power: number): void => {
    const of = name === AGE ? 'year' : name;
    if (!DIMENSIONLESS.has(of)) powers.set(of, (powers.get(of) ?? 0) + power);
  };
  for (const name of first.split('*')) put(name, 1);
  for (const name of below) put(name, -1);
  return powers;
}

export function formatUnit(unit: Unit): string {
  if (!unit) return 'any unit';
  const above = [...unit]
    .filter(([, power]) => power > 0)
    .map(([name, power]) => (power > 1 ? `${name}^${power}` : name));
  const below = [...unit]
    .filter(([, power]) => power < 0)
    .map(([name, power]) => (power < -1 ? `${name}^${-power}` : name));
  if (above.length === 0 && below.length === 0) return 'no unit';
  return [above.join('*') || '1', ...below].join('/');
}

export function fits(a: Unit, b: Unit): boolean {
  if (!a || !b) return true;
  return a.size === b.size && [...a].every(([name, power]) => b.get(name) === power);
}

export function times(a: Unit, b: Unit): Unit {
  if (!a || !b) return a ?? b;
  return combine(a, b, 1);
}

export function over(a: Unit, b: Unit): Unit {
  if (!a) return b && combine(new Map(), b, -1);
  return b ? combine(a, b, -1) : a;
}

function combine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>, sign: 1 | -1): Unit {
  const powers = new Map(a);
  for (const [name, power] of b) powers.set(name, (powers.get(name) ?? 0) + sign * power);
  return new Map([...powers].filter(([, power]) => power !== 0));
}

/** Dividing by a bare 100 turns percent into a plain share. */
export function withoutPercent(unit: Unit): Unit {
  const percent = unit?.get('percent');
  return unit && percent ? new Map([...unit].filter(([name]) => name !== 'percent')) : unit;
}
