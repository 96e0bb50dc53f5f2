import { type Document, isMap, isNode, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
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
      const node = keyOrItem(document, path.slice(0, length));
      if (node?.range) return counter.linePos(node.range[0]).line;
    }
    return 1;
  };
  for (const error of document.errors) {
    const at = counter.linePos(error.pos[0]).line;
    report('yaml-syntax', { file, path: [], line: () => at }, error.message);
  }
  return { data: document.errors.length > 0 ? undefined : document.toJS(), place: { file, path: [], line } };
}

/** Where a reader would look: at the key of an entry, since a block begins a line below it. */
function keyOrItem(document: Document, path: readonly (string | number)[]): Node | undefined {
  const parent = document.getIn(path.slice(0, -1), true);
  const step = path.at(-1);
  if (isMap(parent)) {
    const key = parent.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(step))?.key;
    return isNode(key) ? key : undefined;
  }
  const node = document.getIn(path, true);
  return isNode(node) ? node : undefined;
}
