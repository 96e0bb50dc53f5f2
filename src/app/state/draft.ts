import { signal } from '@preact/signals';
import { answerAt, readPath } from './fact-path.ts';
import { openCase } from './open-case.ts';
import { isSensitiveFact } from './sensitive.ts';

/** What stands in the fields of a question and was not sent yet. */
interface Draft {
  /** The case and the question. */
  readonly of: string;
  readonly path: string;
  readonly fields: object;
  /** The answer there was: once there is another one, the fields are out of date. */
  readonly answer: string;
}

/** Nobody types as much into the fields of a question. */
const LONGEST = 2000;

const typed = signal<Draft | undefined>(undefined);

/** Keeps what is being typed with the case, so that a tab that is closed or killed loses none of it. */
export function keepDraft(path: string, fields: object): void {
  typed.value = { of: openCase.peek().id, path, fields, answer: answerTo(path) };
}

export function dropDraft(): void {
  typed.value = undefined;
}

/** What was typed into another case than this is forgotten with it. */
export function dropOtherDraft(id: string): void {
  if (typed.peek()?.of !== id) dropDraft();
}

/** The fields of a question as they were left, if they are like these. */
export function draftAt<T extends object>(path: string, like: T): T | undefined {
  const draft = typed.peek();
  if (draft?.of !== openCase.peek().id || draft.path !== path || draft.answer !== answerTo(path)) return undefined;
  const fields = draft.fields as Readonly<Record<string, unknown>>;
  const isLike = Object.entries(like).every(([name, value]) => typeof fields[name] === typeof value);
  return isLike ? (draft.fields as T) : undefined;
}

/** The draft as it is kept on the device; none of what must leave no trace. */
export function draftToKeep(): string | undefined {
  const draft = typed.value;
  if (!draft || isSensitiveFact(readPath(draft.path).fact)) return undefined;
  const text = JSON.stringify(draft);
  return text.length > LONGEST ? undefined : text;
}

/** Takes up what was kept. */
export function takeDraft(kept: unknown): void {
  typed.value = read(kept);
}

function read(kept: unknown): Draft | undefined {
  if (typeof kept !== 'string') return undefined;
  try {
    const { of, path, fields, answer } = JSON.parse(kept);
    const texts = [of, path, answer];
    if (!texts.every((text) => typeof text === 'string') || typeof fields !== 'object' || !fields) return undefined;
    return { of, path, fields, answer };
  } catch {
    return undefined;
  }
}

function answerTo(path: string): string {
  return JSON.stringify(answerAt(openCase.peek(), path)) ?? '';
}
