/** The number without its extension, which people are asked for. */
export function dialled(phone: string): string {
  return (/^[\d-]+/.exec(phone)?.[0] ?? '').replaceAll('-', '');
}
