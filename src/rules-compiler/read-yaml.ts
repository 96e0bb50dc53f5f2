import { isNode, LineCounter, parseDocument } from 'yaml';
import type { Place, Report } from './diagnostic.ts';

export interface YamlFile {
  readonly data: unknown;
  readonly place: Place;
}

/** Parses one rule file; mistakes in the YAML itself (duplicate keys among them) make it empty and are reported. */
export function readYaml(file: string, text: string, report: Report): YamlFile {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const line = (path: readonly (string | number)[]): number => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return counter.linePos(node.range[0]).line;
    }
    return 1;
  };
  for (const error of document.errors) {
    const at = counter.linePos(error.pos[0]).line;
    report('yaml-syntax', { file, path: [], line: () => at }, error.message);
  }
  return { data: document.errors.length > 0 ? undefined : document.toJS(), place: { file, path: [], line } };
}
