import { parentOf } from '../dom';
import { compact } from '../normalize';
import { lookAround, type Sight } from '../sight';
import { runsOf, textNodesIn } from './runs';
import { type Token, tokensOf } from './tokens';

/** A page's texts during one look, and what has been found out about them so far. */
export type TextIndex = {
  readonly nodes: readonly Text[];
  readonly sight: Sight;
  /** The nodes that hold each place where these words stand, whatever stands around them. */
  readonly find: (words: string) => (readonly Text[])[];
  /** The tokens of the largest part around a node that has no more than `most` texts. */
  readonly around: (node: Text, most: number) => readonly Token[];
};

export function indexTexts(doc: Document): TextIndex {
  const nodes = textNodesIn(doc.body);
  const sight = lookAround();
  const starts: number[] = [];
  let joined = '';
  for (const { data } of nodes) {
    starts.push(joined.length);
    joined += compact(data);
  }
  const known = new Map<number, readonly Token[]>();
  return {
    nodes,
    sight,
    find: (words) => places(joined, starts, words).map(([from, to]) => nodes.slice(from, to)),
    around(node, most) {
      const [from, to] = part(nodes, nodes.indexOf(node), most);
      const key = from * 1e6 + to;
      let tokens = known.get(key);
      if (!tokens) {
        tokens = tokensOf(runsOf(nodes.slice(from, to), sight));
        known.set(key, tokens);
      }
      return tokens;
    },
  };
}

function places(joined: string, starts: readonly number[], words: string): [number, number][] {
  const found: [number, number][] = [];
  if (words === '') return found;
  for (let at = joined.indexOf(words); at >= 0; at = joined.indexOf(words, at + words.length)) {
    let from = lastNotAfter(starts, at);
    // White space between tags is no node here, and an empty stretch has no start of its own.
    while (starts[from + 1] === starts[from]) from++;
    let to = from + 1;
    while (to < starts.length && starts[to]! < at + words.length) to++;
    found.push([from, to]);
  }
  return found;
}

function lastNotAfter(starts: readonly number[], at: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The texts of the largest element around a node that has at most `most` of them; they stand in one stretch. */
function part(nodes: readonly Text[], at: number, most: number): [number, number] {
  let [from, to] = [at, at + 1];
  for (let element = parentOf(nodes[at]!); element; element = parentOf(element)) {
    let [first, end] = [from, to];
    while (first > 0 && end - first <= most && holds(element, nodes[first - 1]!)) first--;
    while (end < nodes.length && end - first <= most && holds(element, nodes[end]!)) end++;
    if (end - first > most) break;
    [from, to] = [first, end];
  }
  return [from, to];
}

function holds(element: Element, node: Node): boolean {
  if (element.contains(node)) return true;
  const root = node.getRootNode();
  return root instanceof ShadowRoot && holds(element, root.host);
}
