import {
  array,
  boolean,
  check,
  finite,
  type InferOutput,
  maxEntries,
  maxLength,
  number,
  object,
  objectWithRest,
  optional,
  pipe,
  record,
  regex,
  safeParse,
  strictObject,
  string,
  union,
} from 'valibot';
import type { CaseFile } from '../../engine/index.ts';
import type { Json } from '../storage/saved-case.ts';

/** What a case says, wherever it comes from: a link, a file, the storage of this device. */
export interface CaseContents {
  readonly case: CaseFile;
  readonly journey: Readonly<Record<string, Json>>;
  readonly name?: string;
}

const mostPeople = 30;
const mostAnswers = 400;
const mostItems = 1000;

/** No `__proto__` or the like: every name begins with a letter, and `constructor` isn't one of ours. */
const namePattern = /^(?!constructor$)[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*$/;

const day = pipe(string(), regex(/^\d{4}-\d{2}-\d{2}$/));
const shortText = pipe(string(), maxLength(200));
const scalar = union([boolean(), pipe(number(), finite()), shortText]);
const answer = union([
  scalar,
  strictObject({ one_of: pipe(array(scalar), maxLength(mostItems)) }),
  strictObject({ min: optional(scalar), max: optional(scalar) }),
]);
const received = pipe(
  record(string(), boolean()),
  maxEntries(mostAnswers),
  check((given) => isNamed(given)),
);
const household = pipe(
  objectWithRest({ receives: optional(received) }, answer),
  maxEntries(mostAnswers),
  check((given) => isNamed(given)),
);
const person = pipe(
  objectWithRest({ id: pipe(string(), regex(/^[a-zA-Z][\w-]{0,40}$/)), receives: optional(received) }, answer),
  maxEntries(mostAnswers),
  check((given) => isNamed(given)),
);
const journey = pipe(
  record(
    string(),
    union([boolean(), number(), pipe(string(), maxLength(10_000)), pipe(array(shortText), maxLength(mostItems))]),
  ),
  maxEntries(20),
  check((given) => isNamed(given)),
);

const contents = object({
  case: object({ on: day, household: optional(household), people: pipe(array(person), maxLength(mostPeople)) }),
  journey: optional(journey, {}),
  name: optional(shortText),
});

/**
 * Reads what came from outside: a copy that holds nothing but what a case may say, of a size that a case may have, or
 * undefined. Whether facts and values are those of the rules is for the engine's `readCase` to say.
 */
export function readContents(raw: unknown): CaseContents | undefined {
  const read = safeParse(contents, raw);
  return read.success ? cleaned(read.output) : undefined;
}

function cleaned({ case: { on, household: answers, people }, journey: way, name }: InferOutput<typeof contents>) {
  return {
    case: { on, ...(answers && { household: answers }), people },
    journey: way,
    ...(name !== undefined && { name }),
  } as CaseContents;
}

function isNamed(given: object): boolean {
  return Object.keys(given).every(isFactName);
}

/** Whether a fact could have this name. */
export function isFactName(name: unknown): name is string {
  return typeof name === 'string' && name.length <= 100 && namePattern.test(name);
}
