import * as v from 'valibot';
import { parseDay } from '../engine/index.ts';

const id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_]*$/, 'shape.id'));
// Messages here are entries of the catalogue, looked up by `shape-said.ts`.

const date = v.pipe(
  v.string(),
  v.isoDate('shape.date'),
  v.check((text) => parseDay(text) !== undefined, 'shape.no-such-day'),
);
const text = v.pipe(v.string(), v.minLength(1, 'shape.text'));
const expression = v.union([v.pipe(text), v.number(), v.boolean()]);
const standing = v.picklist(['official', 'seed', 'secondary', 'recalled']);
const number = v.pipe(v.number(), v.finite('shape.finite'));
const strings = v.array(text);
const address = v.pipe(text, v.regex(/^https?:\/\/[^\s/]+\.\S+$/, 'shape.url'));
/** What stands twice in it would be shown twice. */
const ids = v.pipe(
  v.array(id),
  v.checkItems((one, i, all) => all.indexOf(one) === i, 'shape.twice'),
);
const citation = v.strictObject({ source: text, at: v.optional(v.union([text, v.number()])), note: v.optional(text) });
const source = v.strictObject({ doc: text, at: v.optional(v.union([text, v.number()])) });
const withValues = v.optional(v.record(id, expression));
const span = v.strictObject({ from: date, to: v.optional(date) });

export const sourcesSchema = v.record(
  v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]*$/, 'shape.kebab')),
  v.strictObject({
    title: text,
    issuer: v.optional(text),
    date: v.optional(
      v.pipe(v.string(), v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'shape.date-or-month')),
    ),
    url: v.optional(address),
    seed: v.optional(text),
    note: v.optional(text),
  }),
);

export const seedsSchema = v.record(
  v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]*$/, 'shape.kebab')),
  v.strictObject({
    name: text,
    encodable: v.picklist(['full', 'partial', 'referral-only']),
    shared_by: v.optional(v.pipe(v.array(id), v.minLength(2))),
  }),
);

const factCommon = {
  type: v.picklist(['boolean', 'number', 'date', 'enum']),
  unit: v.optional(text),
  options: v.optional(v.record(id, text)),
  domain: v.optional(
    v.strictObject({
      min: v.union([number, date]),
      max: v.union([number, date, v.literal('on')]),
      law: v.optional(v.literal(true)),
    }),
  ),
  topic: v.optional(text),
};

const factName = v.pipe(v.string(), v.regex(/^(household|person)(\.[a-z][a-z0-9_]*)+$/, 'shape.fact'));

export const factsSchema = v.record(
  factName,
  v.strictObject({
    ...factCommon,
    groups: v.optional(v.record(id, v.strictObject({ label: text, options: v.pipe(v.array(id), v.minLength(1)) }))),
    after_birth: v.optional(v.literal(true)),
    recent: v.optional(v.literal(true)),
    since: v.optional(v.union([v.literal('on'), factName])),
    late: v.optional(v.literal(true)),
    label: v.optional(text),
    ask: text,
    ask_alone: v.optional(text),
    hint: v.optional(text),
    why: text,
    effort: v.picklist([1, 2, 3]),
    topic: v.picklist(['people', 'home', 'money', 'status', 'health', 'child', 'care', 'event']),
    derive: v.optional(expression),
    note: v.optional(text),
  }),
);

export const workedFactsSchema = v.record(
  factName,
  v.strictObject({
    ...factCommon,
    label: text,
    is: expression,
    /** Of `person.receives.x`: what that programme pays, and where people get different sums, the least and the most. */
    pays: v.optional(
      v.union([
        v.strictObject({ unit: text, is: expression }),
        v.strictObject({ unit: text, min: expression, max: expression }),
      ]),
    ),
    basis: v.optional(citation),
    note: v.optional(text),
  }),
);

const phrases = v.optional(v.record(id, text));
const sections = { conditions: phrases, documents: phrases, starts: phrases, notes: phrases };
/**
 * A paper that only some bring; `same_as` is the one that others must bring, where that is the very same piece of paper, and
 * `when` tells by the answers who must bring it.
 */
const documentIf = v.union([
  v.pipe(
    text,
    v.transform(
      (says): { says: string; same_as?: string | undefined; when?: v.InferOutput<typeof expression> | undefined } => ({
        says,
      }),
    ),
  ),
  v.strictObject({ says: text, same_as: v.optional(id), when: v.optional(expression) }),
]);
export const phrasesSchema = v.strictObject({ ...sections, documents_if: v.optional(v.record(id, documentIf)) });

export const officesSchema = v.record(
  id,
  v.strictObject({
    kind: text,
    name: text,
    district: v.optional(text),
    districts: v.optional(strings),
    address: v.optional(text),
    phone: v.optional(text),
    url: v.optional(address),
    languages: v.optional(strings),
    hours: v.optional(text),
    source: v.optional(source),
    standing: v.optional(standing),
    note: v.optional(text),
  }),
);

export const exclusionsSchema = v.record(
  id,
  v.strictObject({
    kind: v.picklist(['choose-one', 'offset', 'not-while']),
    scope: v.picklist(['person', 'child', 'household']),
    benefits: v.pipe(v.array(id), v.minLength(1)),
    receives: v.optional(v.array(id)),
    in_force: v.optional(span),
    /** For whom it holds, where it doesn't hold for everybody; about the household. */
    when: v.optional(expression),
    basis: v.optional(citation),
    standing,
    says: v.optional(id),
    note: v.optional(text),
  }),
);

const datedValue = v.strictObject({
  from: date,
  value: v.optional(v.union([number, v.boolean()])),
  ended: v.optional(v.literal(true)),
  unknown: v.optional(v.literal(true)),
  source,
  also: v.optional(v.array(source)),
  standing,
  note: v.optional(text),
});

export const parametersSchema = v.record(
  id,
  v.strictObject({
    label: text,
    unit: text,
    reviewed: date,
    cycle: v.union([v.literal('none'), v.pipe(v.string(), v.regex(/^[1-9]\d* years?$/, 'shape.cycle'))], 'shape.cycle'),
    dated_by: v.optional(expression),
    values: v.pipe(v.array(datedValue), v.minLength(1)),
    note: v.optional(text),
  }),
);

const condition = v.strictObject({
  test: v.optional(expression),
  review: v.optional(v.literal(true)),
  /** No own value beside a limit: what the test compares says nothing to a citizen. */
  hide_values: v.optional(v.literal(true)),
  says: id,
  with: withValues,
  basis: v.optional(citation),
  note: v.optional(text),
});

const row = v.strictObject({ when: expression, then: expression, note: v.optional(text) });

const amount = v.strictObject({
  unit: text,
  is: v.optional(expression),
  table: v.optional(
    v.strictObject({
      hit: v.picklist(['unique', 'first', 'collect-sum']),
      rules: v.pipe(v.array(row), v.minLength(1)),
    }),
  ),
  worth: v.optional(expression),
  paid_as: v.optional(v.picklist(['cash', 'saved', 'deposit'])),
  note: v.optional(text),
});

const conditions = v.record(id, condition);

export const benefitSchema = v.strictObject({
  id,
  name: text,
  summary: text,
  category: v.picklist([
    'low_income',
    'elderly',
    'disability',
    'children',
    'family',
    'women',
    'new_resident',
    'housing',
    'health',
    'emergency',
    'youth',
  ]),
  level: v.picklist(['computed', 'partial', 'referral']),
  seeds: v.optional(strings),
  events: v.optional(strings),
  sensitive: v.optional(v.literal(true)),
  short_term: v.optional(v.literal(true)),
  grants: v.optional(v.strictObject({ fact: text, value: id })),
  claimant: v.optional(v.picklist(['person', 'household'])),
  in_force: v.optional(v.strictObject({ from: v.optional(date), to: v.optional(date) })),
  conditions: v.optional(conditions),
  amount: v.optional(amount),
  versions: v.optional(
    v.pipe(
      v.array(
        v.strictObject({
          from: date,
          to: v.optional(date),
          conditions: v.optional(conditions),
          drop: v.optional(ids),
          amount: v.optional(amount),
          note: v.optional(text),
        }),
      ),
      v.minLength(1),
    ),
  ),
  apply: v.optional(
    v.strictObject({
      where: v.optional(ids),
      deadline: v.optional(v.strictObject({ is: v.optional(expression), says: id, with: withValues })),
      best_by: v.optional(expression),
      starts: v.optional(id),
      documents: v.optional(ids),
      phone: v.optional(ids),
      automatic: v.optional(v.literal(true)),
      online: v.optional(address),
      basis: v.optional(citation),
    }),
  ),
  law: v.optional(v.array(citation)),
  announced: v.optional(ids),
  notes: v.optional(ids),
  holes: v.optional(strings),
});

export type BenefitFile = v.InferOutput<typeof benefitSchema>;
export type ParameterFile = v.InferOutput<typeof parametersSchema>;
export type PhrasesFile = v.InferOutput<typeof phrasesSchema>;
export type FactsFile = v.InferOutput<typeof factsSchema>;
export type WorkedFactsFile = v.InferOutput<typeof workedFactsSchema>;
export type OfficesFile = v.InferOutput<typeof officesSchema>;
export type ExclusionsFile = v.InferOutput<typeof exclusionsSchema>;
export type SourcesFile = v.InferOutput<typeof sourcesSchema>;
export type SeedsFile = v.InferOutput<typeof seedsSchema>;

const factText = v.strictObject({
  ask: v.optional(text),
  ask_self: v.optional(text),
  ask_alone: v.optional(text),
  label: v.optional(text),
  hint: v.optional(text),
  why: v.optional(text),
  options: v.optional(v.record(id, text)),
  groups: v.optional(v.record(id, text)),
});

export const translationSchema = v.strictObject({
  benefits: v.optional(v.record(id, v.strictObject({ name: text, summary: text }))),
  facts: v.optional(v.record(factName, factText)),
  parameters: v.optional(v.record(v.string(), text)),
  phrases: v.optional(v.strictObject(sections)),
  offices: v.optional(v.record(id, text)),
  hours: v.optional(v.record(id, text)),
});

export type TranslationFile = v.InferOutput<typeof translationSchema>;

const answers = v.record(v.string(), v.unknown());
const bounds = v.union([v.number(), v.strictObject({ min: v.number(), max: v.union([v.number(), v.null()]) })]);

/** `none`: that there is no such day. */
const expectedDay = v.union([date, v.literal('none')]);

const expected = {
  benefit: v.optional(id),
  outcome: v.optional(v.union([v.picklist(['eligible', 'ineligible', 'unknown', 'not-in-force']), v.boolean()])),
  condition: v.optional(id),
  amount: v.optional(bounds),
  missing: v.optional(strings),
  standing: v.optional(standing),
  deadline: v.optional(expectedDay),
  best_by: v.optional(expectedDay),
};

const expectation = v.strictObject({ claimant: text, ...expected });

/** The case once more with a few other answers, expecting one thing of one claimant. */
const caseRow = v.strictObject({
  on: v.optional(date),
  household: v.optional(answers),
  person: v.optional(answers),
  claimant: v.optional(text),
  ...expected,
});

export const casesSchema = v.strictObject({
  defaults: v.optional(v.record(id, v.strictObject({ household: v.optional(answers), person: v.optional(answers) }))),
  cases: v.array(
    v.pipe(
      v.strictObject({
        name: text,
        on: v.optional(date),
        household: v.optional(answers),
        people: v.optional(v.array(answers)),
        defaults: v.optional(id),
        expect: v.optional(v.pipe(v.array(expectation), v.minLength(1))),
        claimant: v.optional(text),
        rows: v.optional(v.pipe(v.array(caseRow), v.minLength(1))),
        source: v.optional(source),
        invented: v.optional(v.literal(true)),
        note: v.optional(text),
      }),
      v.check(({ expect, rows }) => expect !== undefined || rows !== undefined, 'shape.no-expectation'),
      v.check(
        ({ on, expect, rows = [] }) => on !== undefined || (expect === undefined && rows.every((row) => row.on)),
        'shape.no-day',
      ),
    ),
  ),
});

export type CasesFile = v.InferOutput<typeof casesSchema>;
