import { shadowOf } from './dom';

/**
 * Words of which the name of every score or indicator has one, on any platform, in either language. Not a reader: it only
 * says whether it is worth bringing one.
 */
const WORDS =
  /体验|评分|得分|口碑|星级|指数|DSR|领航|灯塔|风向标|[率比]$|[^\d\s.]分$|时长|时效|满意|质量|速度|相符|态度|及时性|活跃度|价格力|单量|比例|(?:rate|score|time|rating|satisfaction|stars?|performance|experience|described|activity|competitiveness|(?:dispatch|shipment) orders|SPS|SFCR|OTDR)\b/i;
/** Words in the paths of score pages, and of the sign-in pages that stand in for them. */
const PATH_WORDS = /score|experience|voc|pilot|quality|shop-?star|\/rate|login/i;

/** Longer texts are prose. */
const LONGEST_LABEL = 60;

/** What a name is written in. A restless page changes hundreds of figures and clocks a second, which have none of it. */
const LETTER = /[a-z\u3400-\u9fff]/i;

/** Whether a text could be the name of a score or an indicator. */
export function mayBeLabel(text: string): boolean {
  return text.length <= LONGEST_LABEL && LETTER.test(text) && WORDS.test(text.trim());
}

/** Whether a page at this path is expected to show figures, whatever it says. */
export function isLikelyPath(path: string): boolean {
  return PATH_WORDS.test(path);
}

/**
 * Whether a subtree holds a text that could be an indicator's name, or a shadow root, where one could stand unseen.
 * Costs one walk over it.
 */
export function mayShowFigures(root: Node): boolean {
  if (root.nodeType === Node.TEXT_NODE) return mayBeLabel((root as Text).data);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node: Node | null = root; node; node = walker.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) {
      if (mayBeLabel((node as Text).data)) return true;
    } else if (node.nodeType === Node.ELEMENT_NODE && shadowOf(node as Element)) return true;
  }
  return false;
}
