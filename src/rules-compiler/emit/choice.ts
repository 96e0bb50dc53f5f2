import { areCheap, built, type Code, holds, literal, NOTHING, truthCode, Unemittable } from './code.ts';
import { constant, earlierThan, type Workshop } from './workshop.ts';

/** One of two values of the same kind; `test` holds only when it is true, as FEEL's `if` has it. */
export function choice(shop: Workshop, parts: readonly [Code, Code, Code]): Code {
  const [test, yes, no] = earlierThan(shop, parts) as [Code, Code, Code];
  const kind = yes.kind === 'null' ? no.kind : yes.kind;
  if (no.kind !== 'null' && no.kind !== kind) throw new Unemittable('an if of two kinds');
  const nullable = [yes, no].some((branch) => branch.nullable || branch.kind === 'null');
  const branch = (code: Code): string => {
    if (kind === 'boolean') return nullable ? truthCode(code) : code.js;
    return code.kind === 'null' ? 'NaN' : code.js;
  };
  const day = yes.day === true && no.day === true;
  const code = built([test, yes, no], `(${holds(test)} ? ${branch(yes)} : ${branch(no)})`, kind, nullable);
  if (!nullable) return { ...code, day, ...withoutBranch(shop, test, yes, no) };
  return { ...code, day, ...(kind === 'boolean' && counted(test, yes, no)) };
}

/** A truth that may be null is a number: of two that are written out, the difference counts once or not at all. */
function counted({ bit }: Code, yes: Code, no: Code): Pick<Code, 'js'> | undefined {
  const [own, other] = [yes, no].map((branch) => WRITTEN.get(branch.js)) as [number, number];
  return bit && own >= 0 && other >= 0 ? { js: `(${other} + ${bit} * ${own - other})` } : undefined;
}

const WRITTEN: ReadonlyMap<string, number> = new Map([
  ['false', 0],
  ['true', 1],
  ['NaN', 2],
]);

/** Of two days the difference counts once or not at all; numbers of the day stand in a table. */
function withoutBranch(
  shop: Workshop,
  { bit }: Code,
  yes: Code,
  no: Code,
): Pick<Code, 'js' | 'orNaN' | 'table'> | undefined {
  if (!bit) return undefined;
  if (yes.day && no.day && areCheap([yes, no])) return { js: `(${no.js} + ${bit} * (${yes.js} - ${no.js}))` };
  const [own, others] = [settled(yes), no.simple ? [settled(no)] : (no.table?.values ?? [])];
  if (
    own === undefined ||
    others.length === 0 ||
    others.length > MOST_PICKED ||
    others.some((value) => value === undefined)
  )
    return undefined;
  const values = [...(others as string[]), ...others.map(() => own)];
  const index = no.table && !no.simple ? `${no.table.index} | ${bit} << ${Math.log2(others.length)}` : bit;
  const js = `${constant(shop, `[${values.join(', ')}]`)}[${index}]`;
  return {
    js: yes.open || no.open ? `got(${js})` : js,
    table: { values, index },
    ...((yes.open || no.open) && { orNaN: js }),
  };
}

const MOST_PICKED = 4;

/** A number that the day decides, NaN when it is open. */
function settled({ js, kind, reads, simple, open, orNaN }: Code): string | undefined {
  if (kind !== 'number' || reads !== NOTHING || !simple) return undefined;
  return open ? orNaN : js;
}

/** `unique` and `first` are the first row that holds; the build has seen to it that a unique table has no other. */
export function table(shop: Workshop, hit: string, rows: readonly (readonly [Code, Code])[]): Code {
  if (hit === 'collect-sum') {
    return rows.reduce<Code>(
      (total, [when, then]) => {
        const [test, due] = earlierThan(shop, [when, then]) as [Code, Code];
        const share = built([test, due], `(${holds(test)} ? ${due.js} : 0)`, 'number');
        return built([total, share], `plus(${total.js}, ${share.js})`, 'number');
      },
      literal('0', 'number'),
    );
  }
  return rows.reduceRight<Code>(
    (rest, [when, then]) => (when.js === 'true' ? then : choice(shop, [when, then, rest])),
    {
      ...literal('NaN', 'null'),
      nullable: true,
    },
  );
}
