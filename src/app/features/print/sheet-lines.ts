import type { Entitlement, Paper } from '../../../engine/index.ts';
import { type Key, spaced, type Wording } from '../../../platform/index.ts';
import { applyBy } from '../../state/apply-by.ts';
import { catalogue } from '../../state/catalogue.ts';
import { toldAmount, upToText } from '../../state/ceiling.ts';
import { benefitOf } from '../../state/claims.ts';
import { deadlineRule } from '../../state/condition-text.ts';
import { phoneText, unbroken } from '../../state/dialled.ts';
import { openCase } from '../../state/open-case.ts';
import { papersFor } from '../../state/papers.ts';
import { sayingOf } from '../../state/saying.ts';
import { officesOf, placesOf, type TodoPlace } from '../../state/todo.ts';
import { isUnknownSum } from '../../state/unknown-sum.ts';
import { whoText } from '../../state/who.ts';

/** What a line says of an amount, by how it is paid. */
const paidKeys = { cash: 'print.amount', saved: 'print.saved', deposit: 'print.deposit' } as const;

export type LineKind = 'plain' | 'document' | 'say';

export interface SheetLine {
  readonly kind: LineKind;
  readonly text: string;
  /** The part of the text that is looked for first: how much, until when. */
  readonly mark?: string;
}

export interface SheetPart {
  readonly title: string;
  readonly lines: readonly SheetLine[];
}

/**
 * The sheet in one language. Every language has the same parts and lines in the same order, so that a person and a clerk can
 * point at the number of a line.
 */
export function sheetParts(claims: readonly Entitlement[], words: Wording): readonly SheetPart[] {
  const trips = placesOf(claims, benefitOf);
  const benefits = [...new Set(trips.flatMap((trip) => trip.claims.map(({ benefit }) => benefit)))];
  return [
    ...benefits.map((benefit) => benefitPart(benefit, trips, words)),
    ...documentParts(trips, words),
    {
      title: words.t('print.say'),
      lines: trips.map((trip) => line(sayingOf([...new Set(trip.claims.map(({ benefit }) => benefit))], words), 'say')),
    },
  ].filter(({ lines }) => lines.length > 0);
}

function benefitPart(benefit: string, trips: readonly TodoPlace[], words: Wording): SheetPart {
  const trip = trips.find(({ claims }) => claims.some((one) => one.benefit === benefit));
  const claims = trip?.claims.filter((one) => one.benefit === benefit) ?? [];
  return {
    title: words.texts.benefits[benefit]?.name ?? benefit,
    lines: [
      ...claims.map((claim) => amountLine(claim, words)),
      ...claims.slice(0, 1).flatMap((claim) => byWhenLine(claim, words)),
      ...(trip ? wayLines(trip.kind, benefitOf(benefit)?.apply.phone ?? [], words) : []),
    ],
  };
}

function amountLine(of: Entitlement, words: Wording): SheetLine {
  const { claimant, paid_as } = of;
  const who = whoText(claimant, words);
  const amount = toldAmount(of);
  const isKnown = amount && !isUnknownSum(amount);
  const paid = upToText(of, words.t) ?? (isKnown && words.format.moneyWithUnit(amount, amount.unit));
  if (!paid) return line(words.t('print.forWhom', { who }));
  return marked(words.t(paidKeys[paid_as], { who, amount: paid }), paid);
}

/** The day, or the rule where no day can be worked out: before the work starts, each term. */
function byWhenLine(of: Entitlement, words: Wording): readonly SheetLine[] {
  const { bestBy, deadline } = applyBy(of);
  const day = bestBy ?? deadline;
  if (day === undefined) {
    const rule = deadlineRule(of, words);
    return rule ? [line(rule)] : [];
  }
  const date = words.format.date(day);
  return [marked(words.t(bestBy ? 'print.bestBy' : 'print.deadline', { date }), date)];
}

/** Where to go and whom to ask; whoever need only call is told the number alone. */
function wayLines(kind: string, phones: readonly string[], words: Wording): readonly SheetLine[] {
  const numbers = phones.flatMap((id) => {
    const office = catalogue.value?.offices[id];
    if (!office?.phone) return [];
    const phone = phoneText(office.phone, words.language);
    const name = words.texts.offices[id] ?? office.name;
    // A hotline is called by its number.
    return [name.includes(phone) ? name : `${unbroken(phone)} ${name}`];
  });
  const place = line(words.t('print.where', { place: placeText(kind, words) }));
  const ask = line(words.t('print.ask', { phones: numbers.join(words.t('common.lists.pause')) }));
  if (numbers.length === 0) return [place];
  return kind === 'telephone' ? [ask] : [place, ask];
}

function placeText(kind: string, { language, texts, t }: Wording): string {
  const name = texts.offices[kind] ?? kind;
  const ids = catalogue.value ? officesOf(kind, openCase.value.household.district, catalogue.value) : [];
  const own = ids.map((id) => {
    const { name: chinese = id, phone = '' } = catalogue.value?.offices[id] ?? {};
    return [texts.offices[id] ?? chinese, unbroken(phoneText(phone, language))].filter(Boolean).join(' ');
  });
  return [name, ...own].join(t('common.lists.pause'));
}

/** Every document once, however many trips it is needed for; last those that only some bring. */
function documentParts(trips: readonly TodoPlace[], words: Wording): readonly SheetPart[] {
  const claims = trips.flatMap((trip) => trip.claims);
  const { documents, documentsIf } = papersFor(claims);
  const part = (title: Key, papers: readonly Paper[]): SheetPart => ({
    title: words.t(title),
    lines: papers.map(({ id }) => line(words.texts.phrases.documents[id] ?? id, 'document')),
  });
  return [part('print.documents', documents), part('benefit.bringIf', documentsIf)];
}

function marked(text: string, mark: string): SheetLine {
  return { ...line(text), mark: spaced(mark) };
}

function line(text: string, kind: LineKind = 'plain'): SheetLine {
  // Names and amounts put into Chinese sentences bring no space with them.
  return { kind, text: spaced(text) };
}
