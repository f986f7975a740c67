import type { Vocabulary } from '../platforms/vocabulary';
import { visibility } from './dom';
import { compact, normalize } from './normalize';

/** Whose page it is. `id` is the shop's name where the page shows no id. */
export type Shop = { readonly id: string; readonly name: string };

const ID = /(?:店铺|商家|商户|店)\s*(?:ID|Id|id|编号|号)\s*[:：]?\s*([A-Za-z0-9_-]{3,40})/;
const ID_LABEL = /^(?:店铺|商家|商户)(?:ID|Id|id|编号):?$/;
const BARE_ID = /^[A-Za-z0-9_-]{3,40}$/;
const NAME = /^(?:当前店铺|店铺名称|店铺|商家名称)\s*[:：]\s*(.{2,40})$/;
/** How shops end their names; the header's own words (商家体验分, 帮助中心) do not. */
const SHOP_WORDS = /(?:旗舰店|专卖店|专营店|企业店|个体店|小店|商行|工作室|店铺?|店[(（].{1,10}[)）])$/;
/** Kinds of shop and things one does with a shop, not a shop. */
const SHOP_TYPE = /^(?:官方)?(?:旗舰店|专卖店|专营店|企业店|个体店|个人店|普通店|小店|店铺|门店|竞店|抖音小店|抖店)$/;
const SHOP_LINK =
  /^(?:我要|预览|装修|去|进入|切换|更换|管理|查看|新开|新建|返回|选择|添加|我的|开通|关闭|子|分|总)?(?:开店|店铺|小店|门店|网店)[\s▾▼>›]*$/;
const NOT_A_NAME =
  /^(?:抖店|开店|我的店铺?|店铺|切换店铺|进入店铺|更换店铺|我的小店|本店|网店|商家?店铺?)$|[:：]|店铺(?:ID|管理|设置|诊断|成长)/;
/** By the class words that survive hashing (`headerShopName__x1`) and data attributes. */
const NAMED =
  '[class*="shopname" i],[class*="shop-name" i],[class*="shop_name" i],[class*="storename" i],[class*="mallname" i],[class*="mall-name" i],[data-shop-name]';
/** The header is at most this deep. */
const HEADER_PX = 140;

/** The shop of the page in this frame, for whoever asks without reading the rest. */
export function readShop(vocabulary: Vocabulary): Shop | undefined {
  return findShop(document, vocabulary, visibility());
}

/**
 * The shop that the page's header names: by the platform's own anchor, by what the class says, by a printed
 * 店铺名称, by a name-like text in the strip at the top, then by what stands before the shop's id.
 *
 * @returns undefined where the page names none: a sign-in page, a shop chooser, a frame inside
 */
export function findShop(
  doc: Document,
  vocabulary: Vocabulary,
  isVisible: (element: Element) => boolean,
): Shop | undefined {
  const name = firstName(doc, vocabulary, isVisible);
  const id = findId(doc, isVisible);
  if (!name && !id) return undefined;
  return { id: id ?? name!, name: name ?? '' };
}

function firstName(
  doc: Document,
  vocabulary: Vocabulary,
  isVisible: (element: Element) => boolean,
): string | undefined {
  for (const selector of [...vocabulary.shopName, NAMED]) {
    for (const element of doc.querySelectorAll(selector)) {
      const text = firstNameIn(element);
      if (text && isVisible(element) && isInHead(element)) return text;
    }
  }
  const strip: { text: string; element: Element }[] = [];
  let before = '';
  let besideId: string | undefined;
  for (const { text, element } of shortTexts(doc)) {
    if (ID.test(text) || ID_LABEL.test(compact(text))) besideId ??= nameIn(before);
    before = text;
    const printed = NAME.exec(text);
    if (printed && isVisible(element) && isInHead(element)) return printed[1]!.trim();
    if (SHOP_WORDS.test(text) && isName(text)) strip.push({ text, element });
  }
  const inHead = strip.find(({ element }) => isVisible(element) && isInHead(element) && !isPromotion(element));
  return inHead?.text ?? besideId;
}

/** A badge or a link may stand in the same box as the name; each has a text of its own. */
function firstNameIn(element: Element): string | undefined {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = nameIn((node as Text).data);
    if (text && !ID.test(text) && !BARE_NUMBER.test(text)) return text;
  }
  return undefined;
}

const BARE_NUMBER = /^(?:ID|id)?[\s:]*\d+$/;

/** In the page's head or side, not among what the page lists. */
function isInHead(element: Element): boolean {
  if (element.closest('header,nav,aside,[class*="header" i],[class*="sider" i],[id*="header" i]')) return true;
  return element.getBoundingClientRect().top < HEADER_PX;
}

function isPromotion(element: Element): boolean {
  return Boolean(
    element.closest(
      '[class*="banner" i],[class*="notice" i],[class^="ad-" i],[class*=" ad-" i],[class*="promo" i],marquee',
    ),
  );
}

function isName(text: string): boolean {
  if (text.length < 2 || text.length > 40) return false;
  return !NOT_A_NAME.test(text) && !SHOP_TYPE.test(text) && !SHOP_LINK.test(text);
}

function nameIn(text: string): string | undefined {
  const name = normalize(text)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:当前店铺|店铺名称|店铺)\s*[:：]\s*/, '');
  return isName(name) ? name : undefined;
}

/**
 * `店铺ID：123` in one text, or the label and then the id: the head's, else the page's where it prints one and no other.
 * An id that a notice or a list quotes is somebody else's.
 */
function findId(doc: Document, isVisible: (element: Element) => boolean): string | undefined {
  const found: { id: string; element: Element }[] = [];
  let labelled = false;
  for (const { text, element } of shortTexts(doc)) {
    const id = ID.exec(text)?.[1] ?? (labelled && BARE_ID.test(text) ? text : undefined);
    if (id && isVisible(element)) found.push({ id, element });
    labelled = ID_LABEL.test(compact(text));
  }
  const inHead = found.find(({ element }) => isInHead(element));
  return inHead?.id ?? (found.every(({ id }) => id === found[0]?.id) ? found[0]?.id : undefined);
}

/** Texts of up to 60 characters with the element around them. */
function* shortTexts(doc: Document): Generator<{ text: string; element: Element }> {
  const walker = doc.createTreeWalker(doc.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = normalize((node as Text).data).trim();
    if (text.length > 1 && text.length <= 60 && node.parentElement) yield { text, element: node.parentElement };
  }
}
