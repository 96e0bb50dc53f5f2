/** JSON from outside; undefined when it isn't any, is too long, or names something that objects have from birth. */
export function parseJson(text: string, longest: number): unknown {
  if (text.length > longest) return undefined;
  try {
    return JSON.parse(text, (key, value) => {
      if (forbidden.has(key)) throw new SyntaxError(key);
      return value;
    });
  } catch {
    return undefined;
  }
}

const forbidden: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
