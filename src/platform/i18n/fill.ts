/**
 * Puts values into the `{placeholders}` of a rule's phrase; one without a value stays as it is.
 *
 * @example fill('滿 {n} 歲', { n: '65' })
 */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (placeholder, name: string) => values[name] ?? placeholder);
}
