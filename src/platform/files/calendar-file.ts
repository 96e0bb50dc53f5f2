/** A whole day in a calendar; the same `id` in a later file replaces the entry instead of doubling it. */
export interface CalendarEntry {
  readonly id: string;
  /** ISO day. */
  readonly day: string;
  readonly title: string;
  readonly text?: string;
  /** Days before at which the calendar reminds. */
  readonly remind?: number;
}

const LINE_OCTETS = 75;
const encoder = new TextEncoder();

/**
 * A calendar file (RFC 5545) of whole days. They carry no time and so no time zone: they stay on their day wherever they are
 * opened.
 *
 * @example calendarFile([{ id: 'a', day: '2026-12-31', title: 'Apply' }], '2026-11-22T04:00:00.000Z')
 */
export function calendarFile(entries: readonly CalendarEntry[], stamp: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Lingdedao//Benefit dates//EN',
    'CALSCALE:GREGORIAN',
    ...entries.flatMap((entry) => eventLines(entry, stampText(stamp))),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines({ id, day, title, text, remind }: CalendarEntry, stamp: string): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(id)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
    `SUMMARY:${escaped(title)}`,
    ...(text === undefined ? [] : [`DESCRIPTION:${escaped(text)}`]),
    'TRANSP:TRANSPARENT',
    ...(remind === undefined ? [] : alarmLines(title, remind)),
    'END:VEVENT',
  ];
}

function alarmLines(title: string, days: number): readonly string[] {
  return ['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${escaped(title)}`, `TRIGGER:-P${days}D`, 'END:VALARM'];
}

/** `2026-11-22T04:05:06.789Z` is `20261122T040506Z`. */
function stampText(instant: string): string {
  return instant.replace(/\.\d+/, '').replaceAll(/[-:]/g, '');
}

function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, '\\$&').replaceAll(/\r\n|\r|\n/g, '\\n');
}

/** No line is longer than 75 octets; a longer one goes on after a line break and a space, never inside a character. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > LINE_OCTETS) {
      parts.push(part);
      // The space that begins the next line counts too.
      [part, octets] = ['', 1];
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join('\r\n ');
}
