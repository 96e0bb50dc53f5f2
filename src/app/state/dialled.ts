/** A number as it is written: who reads no Chinese has the key to press for an extension instead of 轉. */
export function phoneText(phone: string, language: string): string {
  return language.startsWith('zh') ? phone : phone.replace(' 轉 ', ' #').replaceAll('、', ', ');
}

/** The number without its extension, which people are asked for. */
export function dialled(phone: string): string {
  return (/^[\d-]+/.exec(phone)?.[0] ?? '').replaceAll('-', '');
}
