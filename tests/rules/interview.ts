import { type Assessment, assess, type CaseFile, withAnswer } from '../../src/engine/index.ts';
import { splitName } from '../../src/engine/target.ts';
import type { Ordinary } from './ordinary-households.ts';
import { rules } from './rules-under-test.ts';

export interface Interview {
  readonly asked: readonly string[];
  /** Questions to which an ordinary household has no answer ready: they are about something special. */
  readonly unanswered: readonly string[];
  /** Benefits of which it is told "may be" when nothing is left to ask. */
  readonly open: readonly string[];
}

/** Answers in the engine's order until nothing is open. Relations and birthdays are known from the start, and counted. */
export function interview({ household, people }: Ordinary, on: string): Interview {
  let known: CaseFile = {
    on,
    people: people.map(({ id, relation, born }) => ({ id, relation, born })) as CaseFile['people'],
  };
  const asked = people.map(({ id }) => `people.${id}.born`);
  let last: Assessment | undefined;
  for (;;) {
    last = assess(rules, known, last);
    const [name] = last.next;
    if (name === undefined) return { asked, unanswered: [], open: openIn(last) };
    asked.push(name);
    const { subject, fact } = splitName(name);
    const own = subject === 'household' ? household : people.find(({ id }) => id === subject);
    const answer = own?.[fact.slice(fact.indexOf('.') + 1)];
    if (answer === undefined) return { asked, unanswered: [name], open: openIn(last) };
    known = withAnswer(known, name, answer);
  }
}

function openIn({ entitlements }: Assessment): readonly string[] {
  const open = entitlements.filter(({ outcome }) => outcome === 'unknown');
  return [...new Set(open.map(({ benefit }) => benefit))];
}
