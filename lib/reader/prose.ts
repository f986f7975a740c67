import { adjacentText, parentOf, runFrom, textsIn } from './dom';
import { findFigures } from './find-figures';
import { compact, normalize } from './normalize';

/** Words below or among figures which say that they are made up; white space dropped, as in what follows. */
const MADE_UP =
  /(?:暂无|没有|无)(?:查看)?权限|开通后(?:即可|可)?(?:查看|使用)|举例|例如|比如|示例|案例|假设|试算|模拟|由\s*AI\s*生成|AI\s*生成|forexample|generatedbyAI/i;

/** A sentence: long, with a sentence's marks. */
const SENTENCE = /[，。；]|[a-z]{2}[,.;][A-Za-z]/;
/** Shorter texts are captions and notes. */
export const SENTENCE_LENGTH = 24;

/** What lies over a board that the seller may not see. */
const LOCKED = /(?:暂无|没有|无)(?:查看)?权限|开通后(?:即可|可)?(?:查看|使用)/;

/** Whether a text is a sentence, or several. */
export function isSentence(text: string): boolean {
  return text.length >= SENTENCE_LENGTH && SENTENCE.test(text);
}

/** Whether a notice says that the seller may not see what a section shows: its figures are made up. */
export function isLocked(section: Element, isVisible: (element: Element) => boolean): boolean {
  const isSaid = (text: string) => text.length < SENTENCE_LENGTH && LOCKED.test(text);
  return wordsIn(section, isVisible, isSaid).length > 0;
}

/** Words of a sentence which says that figures are nobody's. */
const DISCLAIMED =
  /(?:以下|下方|下列|下面|本页|(?:当前)?展示的?)[^，。；]{0,6}(?:示例|样例|演示|模拟|虚拟|AI)[^，。；]{0,4}数据|(?:不|非)(?:代表|是)[^，。；]{0,8}(?:真实|实际)(?:数据|表现|情况)|由\s*AI\s*(?:自动)?生成|优秀商家的参考水平|(?:需|应|须)要?(?:分别)?(?:提升|提高|降低|优化|改善|达到|做到)(?:至|到)?[:：]$|sampledata|notyour(?:real|actual)(?:data|figures)|generatedbyAI/i;
const LONGEST_DISCLAIMER = 120;
/** Levels from the board up to the section over which such a sentence stands. */
const DISCLAIMER_LEVELS = 3;
/** Boxes around a board that are looked at for one. */
const MOST_WRAPS = 16;
/** A block with more text than this is the page. */
const SECTION_CHARACTERS = 6000;

/** Whether a sentence over a board, or in it, says that its figures are nobody's. */
export function isDisclaimed(board: Element, isVisible: (element: Element) => boolean): boolean {
  let section = board;
  for (let level = 0, wrap = 0; level < DISCLAIMER_LEVELS && wrap < MOST_WRAPS; wrap++) {
    const parent = parentOf(section);
    const length = parent?.textContent?.length ?? 0;
    if (!parent || parent === document.body || length > SECTION_CHARACTERS) break;
    if (length > (section.textContent ?? '').length) level++; // the boxes that a library wraps around a table say no more
    section = parent;
  }
  const isSaid = (text: string) => text.length < LONGEST_DISCLAIMER && DISCLAIMED.test(text);
  return wordsIn(section, isVisible, isSaid).length > 0;
}

/**
 * The visible texts of a section that are asked for, white space dropped, each with those that a framework prints as texts
 * of their own behind it. Whether one is visible costs most, and is asked last.
 */
function textsOf(
  section: Element,
  isVisible: (element: Element) => boolean,
  isWanted: (text: string) => boolean,
): { readonly text: string; readonly node: Text }[] {
  return textsIn(section).flatMap((node) => {
    if (adjacentText(node, 'previousSibling')) return [];
    const text = compact(runFrom(node, LONGEST_DISCLAIMER));
    const isSaid = text.length >= 4 && isWanted(text) && node.parentElement && isVisible(node.parentElement);
    return isSaid ? [{ text, node }] : [];
  });
}

function wordsIn(...asked: Parameters<typeof textsOf>): string[] {
  return textsOf(...asked).map(({ text }) => text);
}

/**
 * How many sentences stand in a board, and whether something there says that its figures are made up.
 *
 * @param holdsOwn whether an element holds figures of the board; what a section of other figures says is of these
 */
export function proseIn(
  board: Element,
  isVisible: (element: Element) => boolean,
  holdsOwn: (element: Element) => boolean = () => true,
): { sentences: number; madeUp: boolean } {
  const isMadeUp = (text: string) => text.length < SENTENCE_LENGTH && MADE_UP.test(text);
  const texts = textsOf(board, isVisible, (text) => isSentence(text) || isMadeUp(text));
  return {
    sentences: texts.filter(({ text }) => isSentence(text)).length,
    madeUp: texts.some(({ text, node }) => isMadeUp(text) && !isOfOthers(node, holdsOwn)),
  };
}

/** Whether the words stand in a section that has figures, and none of the board's. */
function isOfOthers(words: Text, holdsOwn: (element: Element) => boolean): boolean {
  for (let section = parentOf(words); section && !holdsOwn(section); section = parentOf(section)) {
    const text = section.textContent ?? '';
    if (text.length < SECTION_CHARACTERS && findFigures(normalize(text)).length >= FEWEST_FIGURES) return true;
  }
  return false;
}
const FEWEST_FIGURES = 3;
