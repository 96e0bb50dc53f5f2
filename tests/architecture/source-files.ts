import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface SourceFile {
  /** From the root of the repository, with `/`. */
  path: string;
  text: string;
  isTest: boolean;
}

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Every file in these folders with one of these endings. */
export function filesIn(folders: string[], endings: string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(root + folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
      .map((entry) => `${entry.parentPath}/${entry.name}`.slice(root.length))
      .map((path) => ({ path, text: readFileSync(root + path, 'utf8'), isTest: /\.(test|e2e)\.tsx?$/.test(path) })),
  );
}

/** `path:line` of each line where the pattern is found, comments left out. */
export function linesWith(pattern: RegExp, { path, text }: SourceFile): string[] {
  return withoutComments(text)
    .split('\n')
    .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : []));
}

// Keeps the line breaks, so that line numbers stay true. `://` is an address, not the start of a comment.
function withoutComments(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ''))
    .replace(/(^|[^:])\/\/.*$/gm, '$1');
}
