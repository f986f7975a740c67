import fc from 'fast-check';
import { compact } from '../../lib/reader/normalize';
import { wordsOf } from '../mutants/read';

/** A piece of a page that means nothing: elements in elements, texts, shadow roots. */
export type Tree =
  | string
  | { readonly tag: string; readonly style: string; readonly shadow: boolean; readonly inside: readonly Tree[] };

const LABELS = [...wordsOf('douyin').lexicon.entries.keys()];
const TEXTS = [
  '82',
  '1.340',
  '%',
  '分',
  ' ',
  '小时',
  '4.69分',
  '--',
  '暂无',
  '较前1日',
  '↑0.1%',
  '行业均值 97%',
  '店铺表现',
  '2026-09-09',
  '：',
  '（近30天）',
  '得分',
  '权重 10%',
  '订单编号 6923',
  '\u200b',
  '\u202e',
  '🙂',
  '说明：低于 1% 时不计分，请以页面为准。',
  '3'.repeat(40),
];
const TAGS = [
  'div',
  'div',
  'span',
  'section',
  'table',
  'tr',
  'td',
  'th',
  'ul',
  'li',
  'dl',
  'dt',
  'p',
  'button',
  'nav',
  'article',
  'svg',
  'text',
  'select',
  'option',
  'template',
  'x-part',
  'slot',
  'details',
  'input',
  'iframe',
  'style',
];
const STYLES = [
  '',
  '',
  '',
  'display:flex',
  'display:grid',
  'display:inline-block;width:80px',
  'display:contents',
  'display:none',
  'position:absolute;left:-500px',
  'height:0;overflow:hidden',
  'opacity:0',
  'font-size:30px',
  'transform:rotate(180deg)',
  'overflow:auto;height:20px',
  'direction:rtl',
  'float:right',
  'zoom:3',
];

/** Trees of every shape; `labels: false` leaves indicators' names out. */
export function tree({ labels = true } = {}): fc.Arbitrary<Tree> {
  const words = labels ? [...TEXTS, ...LABELS] : TEXTS;
  const text = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...words) },
    { weight: 1, arbitrary: fc.string({ maxLength: 6 }) },
  );
  return fc.letrec<{ any: Tree }>((tie) => ({
    any: fc.oneof(
      { maxDepth: 7, withCrossShrink: true },
      text,
      fc.record({
        tag: fc.constantFrom(...TAGS),
        style: fc.constantFrom(...STYLES),
        shadow: fc.integer({ min: 0, max: 12 }).map((chance) => chance === 0),
        inside: fc.array(tie('any'), { maxLength: 6 }),
      }),
    ),
  })).any;
}

const CAN_HAVE_SHADOW = /^(?:div|span|section|p|article|nav|x-part)$/;

/** The tree as nodes of a page. */
export function grow(tree: Tree): Node {
  if (typeof tree === 'string') return document.createTextNode(tree);
  const space =
    tree.tag === 'svg' || tree.tag === 'text' ? 'http://www.w3.org/2000/svg' : 'http://www.w3.org/1999/xhtml';
  const element = document.createElementNS(space, tree.tag);
  if (tree.style) element.setAttribute('style', tree.style);
  const root = tree.shadow && CAN_HAVE_SHADOW.test(tree.tag) ? element.attachShadow({ mode: 'open' }) : element;
  root.append(...tree.inside.map(grow));
  return element;
}

/** All text of the page without white space, shadow roots included. */
export function allText(node: Node): string {
  if (node instanceof Text) return compact(node.data);
  const roots = node instanceof Element && node.shadowRoot ? [node.shadowRoot, node] : [node];
  return roots.flatMap((root) => [...root.childNodes].map(allText)).join('');
}
