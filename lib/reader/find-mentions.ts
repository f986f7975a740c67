import type { Term } from '../platforms/vocabulary';
import { adjacentText, commonAncestor, parentOf } from './dom';
import { type Entry, labelKey, type Words } from './lexicon';
import { compact, normalize } from './normalize';
import { nodesAt, type PageText, type Stretch } from './text-pass';
import { countsOtherDays } from './windows';

/** A label where the page prints it. */
export type Mention = {
  readonly entry: Entry;
  /** The text nodes that make up the label, with whatever else stands in them. */
  readonly nodes: readonly Text[];
  /** The smallest element around the label. */
  readonly element: Element;
  /** As printed, white space dropped. */
  readonly label: string;
  /**
   * `label` the indicator itself · `score` its 得分 · `weight` its 权重 · `heading` a section's title
   * (宝贝质量指标), whose figures are others'. */
  readonly role: 'label' | 'score' | 'weight' | 'heading';
  /** A unit printed with the label: `(秒)`. */
  readonly unitHint: string;
  /** The figure follows in the same text: `商品综合评分：4.69分`. */
  readonly inline: boolean;
  /** The figure follows in the same line, in a text of its own: `商品综合评分：` `4.69分`. */
  readonly inLine?: boolean;
  /** The share printed behind it in the page's own formula: `商品体验 ×50% + 物流体验 ×15% + …`. */
  readonly share?: number;
};

/** Bullets, arrows, marks, emoji, icons: what adorns a label and says nothing. Not what makes a formula, a quotation or a topic of it. */
const MARKS = String.raw`[>›|+*~_/·•‣、☆★ⓘ\-–—\u2190-\u21ff\u2300-\u23ff\u25a0-\u27bf\u2b00-\u2bff\ufe0f\ue000-\uf8ff\u{1f000}-\u{1faff}]`;
/** What may stand before a label in its own text: a window, a number of a list, a mark. */
const BEFORE = new RegExp(
  `^${MARKS}*(?:近?\\d+个?(?:自然)?[天日]|[\\d.、()①-⑨-]+|[一二三四五六七八九十]、|(?:当前|目前|今日|最新|店铺|本店|我的|[您你]的?|贵店|综合){1,2}|\\d+-days?|last\\d+days|(?:your|my)(?:shop|store)?|overall|current)?${MARKS}*$`,
  'iu',
);
/** A headline that says the total in a sentence: 您的商家体验分为 83 分. */
const SAID_BEFORE = /^(?:(?:您|你|本店|当前)的?(?:店铺)?(?:当前)?的?)?$/;
const SAID_AFTER = /^[为是](?:\d|$)/;
/** Around a label, where a team sets its labels so; what is quoted (「…」) is talked about. */
const BRACKETS = [
  ['【', '】'],
  ['[', ']'],
] as const;
/** A window is part of the name that the page gives an indicator: 近30天品质退货率. */
const WINDOW_BEFORE = /\d(?:[天日]|-?days?)$/i;
/** What may follow it: nothing, a colon, a mark, a tag, a window, a note in brackets (of which the last may be a text of its own). */
const AFTER_LABEL = new RegExp(
  `^(?:[:?i]|${MARKS}|指标|考核(?:指标|项)?|查看(?:详情|明细)?|详情|[新热]|new|hot|【[^】\\d]{1,6}】)*(?:[(（]([^)）]{0,20})(?:[)）]|$)|(?<=/)([^\\d/:–—-]{1,4})|((?:近|last)?\\d+(?:个?(?:自然)?[天日]|days?))|(?:得分)?权重\\d+(?:\\.\\d+)?%|[·|](?:数据|更新|截[至止]|统计|20\\d\\d[-/.年])[^。；]{0,40})?(?:[:?]|${MARKS})*$`,
  'iu',
);
/** The unit in a note behind a label: (%), (单位：小时), (秒). A note that says something else is no unit. */
const UNIT_NOTE =
  /^(?:单位[:：]?)?(%|‰|秒|分钟|小时|天|分|单|件|次|hours?|hrs?|h|mins?|minutes?|seconds?|secs?|s|days?|d)$/i;
const AFTER_SCORE = /^(?:得分|分数)(?:[(（].{0,10}[)）])?:?(?=$|\d)/;
const AFTER_WEIGHT = /^(?:得分)?权重:?(?=$|\d)/;
/** In the joined text, so that the formula may be one text or one for each factor. */
const SHARE = /^[×xX*](\d{1,3}(?:\.\d+)?)%(?!权重)/;
/** A label's figure, and what parts it from the next label. */
const AFTER_FIGURE = /^(?:[(（][^)）]{0,12}[)）])?[:=]?[+-]?[\d.,]+(?:%|分|星|秒|小时|天|单|件|次)?[|｜,，;；、/·]*$/;
const AFTER_INLINE = /^(?:[(（]([^)）]{0,12})[)）])?[:=]?(?=(?:[百千万]分之)?[+-]?\d|-{1,2}$|—|暂无)/;

/** Text longer than this in one node is prose, whatever it mentions. */
const LONGEST_INLINE = 60;

/**
 * Every place where a label stands as a label. Places that only talk about an indicator ("您的商品品质退货率偏高",
 * "商品品质退货率考核说明") are left out: words around the label make it a sentence or another thing's name.
 */
export function findMentions(page: PageText, { pattern, entries }: Words): Mention[] {
  const mentions: Mention[] = [];
  let last = { node: undefined as Text | undefined, end: 0 };
  for (const { label, start, element, stretch } of labelsIn(page, pattern)) {
    const end = start + label.length;
    const entry = entries.get(labelKey(label));
    const { nodes, from, to } = stretch;
    // Behind another label and its figure in the same text, a label stands as at the text's beginning.
    const isNext = last.node === nodes[0] && AFTER_FIGURE.test(page.text.slice(last.end, start));
    const inText = page.text.slice(from, start);
    const isFact = entry?.term.role === 'fact' && isBehindFacts(nodes[0]!, inText);
    const lead = isNext || isFact ? '' : ownBefore(nodes[0]!, inText);
    last = { node: nodes[0], end };
    const rest = page.text.slice(end, to);
    const inBrackets = BRACKETS.some(([opens, closes]) => lead.endsWith(opens) && rest.startsWith(closes));
    const [before, after] = inBrackets ? [lead.slice(0, -1), rest.slice(1)] : [lead, rest];
    const share = SHARE.exec(page.text.slice(end, end + 8));
    const isSaid = entry?.term.role === 'total' && SAID_BEFORE.test(before) && SAID_AFTER.test(after);
    if (!entry || (!share && !BEFORE.test(before) && !isSaid)) continue;
    const tail = tailOf(nodes.at(-1)!);
    if (!share && !isSaid && !isFact && isInSentence(nodes[0]!, before, after, tail)) continue;
    const window = windowBefore(page.text, from, before);
    const printed = printedForm(nodes, window + label);
    if (share) {
      const formula = { role: 'weight', unitHint: '', inline: true, share: Number(share[1]) / 100 } as const;
      mentions.push({ entry, nodes, element, label, ...formula });
      continue;
    }
    const reading = withUnitBehind(readAfter(isSaid ? after.slice(1) : after), after, tail || boxBehind(nodes.at(-1)!));
    if (!reading) continue;
    const isHeading =
      reading.role === 'label' &&
      ((/^指标/.test(after) && entry.term.role !== 'indicator') ||
        namesOtherWindow(window, window + label, entry.term) ||
        namesOtherWindow(noteIn(after), label + after, entry.term));
    mentions.push({
      entry,
      nodes,
      element,
      label: printed,
      ...reading,
      ...(tail !== '' && !reading.inline && AFTER_INLINE.test(after + tail) && { inLine: true }),
      ...(isHeading && { role: 'heading' as const }),
    });
  }
  return mentions;
}

/** A unit that belongs to the figure in the box before it: `<b>4.83</b> 分　商品体验`. */
const UNIT_BEFORE = /^(?:%|分|星|秒|小时|天|单|件|次)[|｜,，;；、/·]*/;

/** What stands before a label in its own text, without what ends the figure before. */
function ownBefore(node: Text, text: string): string {
  return withoutUnit(text, before(node));
}

/** What stands before a text on the page, which may begin the element that it is in: `<b>75</b><i> 分 · 我的总分</i>`. */
function before(text: Text): Node | null {
  return text.previousSibling ?? parentOf(text)?.previousSibling ?? null;
}

/** Words without the unit at their beginning, where they stand right behind a number. */
function withoutUnit(words: string, behind: Node | null): string {
  const isBehindFigure = UNIT_BEFORE.test(words) && /\d\s*$/.test(behind?.textContent ?? '');
  return isBehindFigure ? words.replace(UNIT_BEFORE, '') : words;
}

/** A fact with its name, and what parts it from the next: `考核行业：食品饮料　`, `行业：食品 | `. */
const FACT = /\s*[^\s:：|｜]{2,12}[:：]\s?[^\s:：|｜]{1,20}(?:\s*[|｜·]\s*|\s+)/gy;

/** Whether nothing but other facts stands before a fact's label in its line, which may be one text or several. */
function isBehindFacts(node: Text, before: string): boolean {
  const lead = dataOf(adjacentTexts(node, 'previousSibling'));
  let rest = (compact(lead) + before).replace(WINDOW_CUT, '');
  for (const [fact] of (lead + node.data).matchAll(FACT)) {
    if (!rest.startsWith(compact(fact))) return false;
    rest = rest.slice(compact(fact).length);
    if (rest === '') return true;
  }
  return false;
}

/** A figure with its unit, and what parts it from what follows. */
const FIGURE_END = /\d(?:%|分|星|秒|小时|天|单|件|次)?[|｜,，;；、/·]*$/;

/** What goes on behind a figure as sentences do: `0.37% 是行业的标准哦`. Captions and verdicts do not begin or end so. */
const SPOKEN =
  /^[:=]?[+-]?[\d.,]+(?:%|分|星|秒|小时|天|单|件|次)?(?:(?:是(?!否)|才|就|要(?!求)|会(?![话员])|算|都|怎么|这|那|请).*|.*[哦呢吗吧啦哟呀嘛][。！？!?~]*)$/;

/**
 * Whether what stands before and behind a label, which frameworks may print as texts of their own, makes it a word of a
 * sentence: `官方小二` `：` `商品品质退款率` `是行业的标准`.
 */
function isInSentence(label: Text, before: string, after: string, tail: string): boolean {
  const lead = leadOf(label);
  if (lead !== '' && !FIGURE_END.test(lead) && !BEFORE.test(lead + before)) return true;
  const behind = after + tail;
  return (tail !== '' && readAfter(behind) === undefined) || (behind !== '' && SPOKEN.test(behind));
}

/** The texts before a text in its line, without what ends the figure before them. */
function leadOf(node: Text): string {
  const texts = adjacentTexts(node, 'previousSibling');
  return texts.length > 0 ? withoutUnit(compact(dataOf(texts)), before(texts[0]!)) : '';
}

/** The texts behind a text, as far as nothing but comments parts them, white space dropped. */
function tailOf(node: Text): string {
  const texts = adjacentTexts(node, 'nextSibling');
  return texts.length > 0 ? compact(dataOf(texts)) : '';
}

function dataOf(texts: readonly Text[]): string {
  return texts.map(({ data }) => data).join('');
}

/** The texts on one side of a text in their order, as far as a line goes. */
function adjacentTexts(node: Text, side: 'previousSibling' | 'nextSibling'): Text[] {
  const texts: Text[] = [];
  let length = 0;
  for (let next = adjacentText(node, side); next && length <= LONGEST_INLINE; next = adjacentText(next, side)) {
    texts.push(next);
    length += next.length;
  }
  return side === 'nextSibling' ? texts : texts.reverse();
}

/** 近7天平台求助率, 平台求助率(90天), where the platform counts 30: another figure, which has no name here. */
function namesOtherWindow(window: string, printed: string, { windowDays, labels }: Term): boolean {
  const days = WINDOW.exec(window)?.[1];
  return days !== undefined && !labels.includes(printed) && countsOtherDays(Number(days), windowDays);
}
const WINDOW = /^(?:近|last)?(\d+)(?:个?(?:自然)?[天日]|-?days?)$/i;

/** The note in brackets right behind a label, or the window there. */
function noteIn(after: string): string {
  const label = AFTER_LABEL.exec(after);
  return label?.[1] ?? label?.[3] ?? AFTER_INLINE.exec(after)?.[1] ?? '';
}

type Found = { readonly label: string; readonly start: number; readonly element: Element; readonly stretch: Stretch };

/**
 * Every label in the joined text of a page. Where one is made up of texts that do not stand in one line (`我的店铺` over a
 * column, `总分` in its row), the labels in each of these texts instead.
 */
function* labelsIn(page: PageText, pattern: RegExp): Generator<Found> {
  for (const { 0: label, index: start } of page.text.matchAll(pattern)) {
    const end = start + label.length;
    const own = nodesAt(page, start, end);
    const whole = withWindow(page, own, start, end);
    const stretch = elementOf(whole.nodes) ? whole : own;
    const element = elementOf(stretch.nodes);
    if (element) {
      yield { label, start, element, stretch };
      continue;
    }
    let from = stretch.from;
    for (const line of linesOf(stretch.nodes)) {
      const { to } = nodesAt(page, from, from + 1 + lengthOf(line.slice(0, -1)));
      for (const { 0: part, index } of page.text.slice(from, to).matchAll(pattern)) {
        const at = from + index;
        const single = nodesAt(page, at, at + part.length);
        const parent = elementOf(single.nodes);
        if (parent && at >= start && at < end) yield { label: part, start: at, element: parent, stretch: single };
      }
      from = to;
    }
  }
}

/** Texts by the line that they stand in: a section's title, and the label below it in two. */
function linesOf(nodes: readonly Text[]): Text[][] {
  const lines: Text[][] = [];
  for (const node of nodes) {
    const line = lines.at(-1);
    if (line && elementOf([line.at(-1)!, node])) line.push(node);
    else lines.push([node]);
  }
  return lines;
}

/** Characters that texts have in the joined text of the page. */
function lengthOf(nodes: readonly Text[]): number {
  return compact(normalize(dataOf(nodes))).length;
}

/** A label with the window before it, where a text ends within that window: `近30` `天差评率`. */
function withWindow(page: PageText, own: Stretch, start: number, end: number): Stretch {
  if (own.from === start) return own; // a window that is a text of its own is a chip
  const window = WINDOW_CUT.exec(page.text.slice(Math.max(0, start - LONGEST_WINDOW), start))?.[0] ?? '';
  return start - window.length < own.from ? nodesAt(page, start - window.length, end) : own;
}
const WINDOW_CUT = /近?\d{1,3}个?(?:自然)?[天日]$/;
const LONGEST_WINDOW = 8;

/** The smallest element around a label's texts; undefined where these stand apart. */
function elementOf(nodes: readonly Text[]): Element | undefined {
  const element = nodes.length === 1 ? parentOf(nodes[0]!) : commonAncestor(nodes);
  return element && (nodes.length === 1 || inOneLine(nodes, element)) ? element : undefined;
}

function readAfter(after: string): Pick<Mention, 'role' | 'unitHint' | 'inline'> | undefined {
  if (after.length > LONGEST_INLINE) return undefined;
  const label = AFTER_LABEL.exec(after);
  if (label) return { role: 'label', unitHint: unitIn(label[1] ?? label[2] ?? ''), inline: false };
  if (AFTER_SCORE.test(after)) return { role: 'score', unitHint: '', inline: /\d$/.test(after) };
  if (AFTER_WEIGHT.test(after)) return { role: 'weight', unitHint: '', inline: /\d$/.test(after) };
  const inline = AFTER_INLINE.exec(after);
  if (inline) return { role: 'label', unitHint: unitIn(inline[1] ?? ''), inline: true };
  return undefined;
}

type After = Pick<Mention, 'role' | 'unitHint' | 'inline'>;

/** A label with the unit in brackets behind it, which frameworks print as texts of their own: `好评率` `（` `%` `）`. */
function withUnitBehind(reading: After | undefined, after: string, tail: string): After | undefined {
  if (reading?.role !== 'label' || reading.inline || reading.unitHint !== '') return reading;
  const whole = /^[(（]/.test(tail) ? readAfter(after + tail) : undefined;
  return whole && !whole.inline ? { ...reading, unitHint: whole.unitHint } : reading;
}

/** What the box right behind a text says, icons passed over: `品质退货率` `<small>(%)</small>`; nothing where it says more than a unit. */
function boxBehind(text: Text): string {
  for (const own of [text, parentOf(text)]) {
    let next = own?.nextSibling;
    while (next && startOf(next) === '') next = next.nextSibling;
    if (!next) continue;
    const said = next instanceof Element ? startOf(next) : '';
    return said.length <= LONGEST_UNIT ? said : '';
  }
  return '';
}

/** The first characters that a node says, white space dropped; read no further than a unit may go on. */
function startOf(node: Node): string {
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  let said = node instanceof Text ? compact(node.data) : '';
  while (said.length <= LONGEST_UNIT && walker.nextNode()) said += compact((walker.currentNode as Text).data);
  return said;
}
/** As long as `（单位：minutes）`. */
const LONGEST_UNIT = 12;

function unitIn(note: string): string {
  return UNIT_NOTE.exec(note)?.[1]?.toLowerCase() ?? '';
}

/** `近30天` as it stands before a label, also where a text node ends within it. */
function windowBefore(text: string, from: number, before: string): string {
  if (!WINDOW_BEFORE.test(before)) return '';
  return /近\d+[天日]$/.exec(text.slice(Math.max(0, from - 4), from) + before)?.[0] ?? before;
}

/** English labels keep the white space that the page prints. */
function printedForm(nodes: readonly Text[], label: string): string {
  if (!/[a-z]/i.test(label)) return label;
  const printed = nodes.map((node) => normalize(node.data)).join(' ');
  const found = new RegExp([...label].map(escaped).join('\\s*')).exec(printed)?.[0];
  return found?.replace(/\s+/g, ' ') ?? label;
}

function escaped(character: string): string {
  return character.replace(/[.*+?^${}()|[\]\\/-]/, '\\$&');
}

/** A label cut into several nodes is one label only where nothing but inline boxes lies between the pieces. */
function inOneLine(nodes: readonly Text[], common: Element): boolean {
  return nodes.every((node) => {
    for (let element = parentOf(node); element && element !== common; element = parentOf(element)) {
      if (!/^(inline|contents)/.test(getComputedStyle(element).display)) return false;
    }
    return true;
  });
}
