import { describe, expect, it } from 'vitest';
import { calendarFile } from './calendar-file.ts';

const stamp = '2026-11-22T04:05:06.789Z';

describe('a calendar file', () => {
  it('holds whole days, stamped, without a time zone, each line ended by CR and LF', () => {
    const file = calendarFile([{ id: 'deadline-birth_grant-p1@lingdedao', day: '2026-12-31', title: 'Apply' }], stamp);
    expect(file).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Lingdedao//Benefit dates//EN',
        'CALSCALE:GREGORIAN',
        'BEGIN:VEVENT',
        'UID:deadline-birth_grant-p1@lingdedao',
        'DTSTAMP:20261122T040506Z',
        'DTSTART;VALUE=DATE:20261231',
        'SUMMARY:Apply',
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  it('escapes what means something in it', () => {
    const file = calendarFile([{ id: 'a', day: '2026-12-31', title: 'a, b; c\\d', text: 'one\ntwo\r\nthree' }], stamp);
    expect(file).toContain('\r\nSUMMARY:a\\, b\\; c\\\\d\r\n');
    expect(file).toContain('\r\nDESCRIPTION:one\\ntwo\\nthree\r\n');
  });

  it('reminds some days before', () => {
    const file = calendarFile([{ id: 'a', day: '2026-12-31', title: 'Apply', remind: 7 }], stamp);
    expect(file).toContain(
      'BEGIN:VALARM\r\nACTION:DISPLAY\r\nDESCRIPTION:Apply\r\nTRIGGER:-P7D\r\nEND:VALARM\r\nEND:VEVENT\r\n',
    );
  });

  it('folds lines at 75 octets, never inside a character', () => {
    const title = '中低收入老人生活津貼'.repeat(9);
    const lines = calendarFile([{ id: 'a', day: '2026-12-31', title }], stamp).split('\r\n');
    const start = lines.findIndex((line) => line.startsWith('SUMMARY:'));
    expect(lines[start]).toBe('SUMMARY:中低收入老人生活津貼中低收入老人生活津貼中低');
    expect(lines[start + 1]).toBe(' 收入老人生活津貼中低收入老人生活津貼中低收入老人');
    for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    const unfolded = lines.join('\r\n').replaceAll('\r\n ', '');
    expect(unfolded).toContain(`SUMMARY:${title}\r\n`);
  });

  it('folds after exactly 75 octets, counting the space of the lines that go on', () => {
    const file = calendarFile([{ id: 'a', day: '2026-12-31', title: 'x'.repeat(200) }], stamp);
    const [first = '', second = '', third = ''] = file.slice(file.indexOf('SUMMARY')).split('\r\n');
    expect([first.length, second.length]).toEqual([75, 75]);
    expect(third).toBe(` ${'x'.repeat(200 - 67 - 74)}`);
  });
});
