/** A number as it is written: who reads no Chinese has the key to press for an extension instead of the word for it. */
export function phoneText(phone: string, language: string): string {
  return language.startsWith('zh') ? phone : phone.replace(/ \p{Script=Han} /u, ' #').replaceAll('\u3001', ', ');
}

/** For narrow columns: browsers end a line after a hyphen, also inside a number. */
export function unbroken(phone: string): string {
  return phone.replaceAll('-', '-\u2060');
}

/** The number without its extension, which people are asked for. */
export function dialled(phone: string): string {
  return (/^[\d-]+/.exec(phone)?.[0] ?? '').replaceAll('-', '');
}
