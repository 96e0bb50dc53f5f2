import { sentencesOf, withoutLineMarks } from '../../platform/index.ts';

/** A sentence that stands on the page, and where. */
export interface Sentence {
  readonly text: string;
  readonly range: Range;
}

/** Controls say what they do when they are reached; pictures and what is folded away say nothing. */
const SILENT = 'button, a.btn, nav, select, input, textarea, progress, svg, [aria-hidden="true"], [data-silent]';

/** What stands in an element in one language, sentence by sentence, in the order of the page. */
export function sentencesIn(root: Element, tag: string): readonly Sentence[] {
  const blocks: Text[][] = [];
  let last: Element | undefined;
  for (const node of textsIn(root, tag)) {
    const block = blockOf(node);
    if (block === last) blocks.at(-1)?.push(node);
    else blocks.push([node]);
    last = block;
  }
  return blocks.flatMap((nodes) => sentencesOfBlock(nodes, tag));
}

function textsIn(root: Element, tag: string): readonly Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) => {
    if (node instanceof Element) return isHeard(node) ? NodeFilter.FILTER_SKIP : NodeFilter.FILTER_REJECT;
    return isIn(node.parentElement, tag) ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT;
  });
  const found: Text[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Text);
  return found;
}

function isHeard(element: Element): boolean {
  return !element.matches(SILENT) && element.checkVisibility();
}

function isIn(element: Element | null, tag: string): boolean {
  const own = element?.closest('[lang]')?.getAttribute('lang') ?? '';
  return own.split('-')[0] === tag.split('-')[0];
}

function blockOf(node: Text): Element | undefined {
  let element = node.parentElement ?? undefined;
  while (element && getComputedStyle(element).display.startsWith('inline'))
    element = element.parentElement ?? undefined;
  return element;
}

function sentencesOfBlock(nodes: readonly Text[], tag: string): readonly Sentence[] {
  const text = nodes.map(({ data }) => data).join('');
  return sentencesOf(text, tag).map(({ start, end }) => {
    const range = document.createRange();
    range.setStart(...placeOf(nodes, start));
    range.setEnd(...placeOf(nodes, end));
    // What tells the page where a line may break, and where not, has no sound; some voices trip over it.
    return {
      text: withoutLineMarks(text.slice(start, end)).trim(),
      range,
    };
  });
}

/** The node in which the nth character of a block stands, and its place there. */
function placeOf(nodes: readonly Text[], at: number): [Text, number] {
  let left = at;
  for (const node of nodes) {
    if (left <= node.length) return [node, left];
    left -= node.length;
  }
  const last = nodes.at(-1) as Text;
  return [last, last.length];
}
