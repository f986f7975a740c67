import type { Vocabulary } from '../platforms/vocabulary';
import { isChosen } from './chosen';
import { compact, normalize } from './normalize';
import { overlapY } from './rects';
import { type Short, shortTexts } from './shop-texts';
import {
  isChrome,
  isGreeting,
  isName,
  isNameChip,
  isNameLabel,
  isNameTitle,
  isOddName,
  isSwitch,
  kindOfName,
  nameIn,
  namesAccount,
  ownerIn,
  shopIdIn,
  statedName,
  usualForm,
} from './shop-words';

/** Whose page it is. `id` is the shop's name where the page shows no id. */
export type Shop = { readonly id: string; readonly name: string };

/** By the class words that survive hashing (`headerShopName__x1`) and data attributes. */
const NAMED =
  '[class*="shopname" i],[class*="shop-name" i],[class*="shop_name" i],[class*="storename" i],[class*="store-name" i],[class*="mallname" i],[class*="mall-name" i],[data-shop-name]';
const ACCOUNT =
  '[aria-haspopup],[role="combobox"],[class*="dropdown-trigger" i],[class*="user" i],[class*="account" i],[class*="profile" i],[class*="avatar" i],[class*="seller" i],[class*="merchant" i]';
const AVATAR = 'img,svg image,[class*="avatar" i],[class*="logo" i]';
/** Where a page says whose it is. */
const HEAD =
  'header,nav,aside,[role="banner"],[class*="header" i],[class*="sider" i],[class*="sidebar" i],[id*="header" i],[class*="topbar" i]';
/** The header is at most this deep. */
const HEADER_PX = 140;
const PROMOTION =
  '[class*="banner" i],[class*="notice" i],[class^="ad-" i],[class*=" ad-" i],[class*="advert" i],[class*="promo" i],[class*="carousel" i],[class*="swiper" i],marquee,[role="alert"],[class*="alert" i]';
/** Words beside a shop's name that make it somebody else's. */
const OTHERS =
  /竞店|对比|推荐|案例|看看|如何|学习|课程|增长|秘诀|点击|报名|涨粉|公示|处罚|合作|优秀|标杆|公告|恭喜|vs/i;

/** The shop of the page in this frame, for whoever asks without reading the rest. */
export function readShop(vocabulary: Vocabulary): Shop | undefined {
  return findShop(document, vocabulary);
}

/**
 * The shop that the page's head names. Every short text in the page's head or side, or beside a printed shop id, is weighed:
 * what the class says, a printed 店铺名称, an id, an avatar or an account menu beside it, how shops end their names, and
 * against it what stands in a menu, an advertisement, or a list of shops.
 *
 * @returns undefined where the page names none: a sign-in page, a shop chooser, a frame inside
 */
export function findShop(doc: Document, vocabulary: Vocabulary): Shop | undefined {
  const texts = shortTexts(doc);
  const ids = findIds(texts);
  const id =
    ids.find(({ element }) => isInHead(element)) ??
    (new Set(ids.map((each) => each.id)).size === 1 ? ids[0] : undefined);
  const name = bestName(texts, id?.element, vocabulary);
  const sure = id && (isInHead(id.element) || (name && isNear(id.element, name.element)));
  if (!name && !sure) return undefined;
  return { id: sure ? id.id : name!.text, name: name?.text ?? '' };
}

const ID_LABEL = /^(?:店铺|商家|商户|店|shop|store|seller)?(?:ID|编号|号|id):?$/i;
const BARE_ID = /^[A-Za-z0-9_-]{3,40}$/;

/** Behind a shop's name in the page's head: `云朵旗舰店` `(12345678)`. */
const BRACKETED_ID = /^\((?:ID)?[:\s]*(\d{5,20})\)$/i;

/** `店铺ID：123` in one text, the label and then the id, or the id in brackets behind a name. */
function findIds(texts: readonly Short[]): { id: string; element: Element }[] {
  const found = texts.flatMap(({ text, element, order }) => {
    const before = texts[order - 1];
    const labelled = before && isIdLabel(before.text) && isNear(before.element, element);
    const bare = labelled && BARE_ID.test(text) && /\d/.test(text) ? text : undefined;
    const id = shopIdIn(normalize(text)) ?? bare ?? (before && idBehindName(text, element, before));
    return id ? [{ id, element, isShops: /店铺|shop|store/i.test(labelled ? before.text : text) }] : [];
  });
  // A merchant may have several shops: 商家编号 beside 店铺编号 is not the shop's.
  const shops = found.filter(({ isShops }) => isShops);
  return shops.length > 0 ? shops : found;
}

function isIdLabel(text: string): boolean {
  return ID_LABEL.test(compact(text));
}

function idBehindName(text: string, element: Element, before: Short): string | undefined {
  const id = BRACKETED_ID.exec(compact(text))?.[1];
  const isBehind = isInHead(element) && isNear(before.element, element);
  return id !== undefined && isBehind && isName(nameIn(before.text)) ? id : undefined;
}

function bestName(
  texts: readonly Short[],
  id: Element | undefined,
  vocabulary: Vocabulary,
): { text: string; element: Element } | undefined {
  const anchors = vocabulary.shopName.join(',');
  let best: { text: string; element: Element; weight: number } | undefined;
  for (const short of texts) {
    const { element } = short;
    const stated = statedName(short.text) ?? (isAnnounced(short) ? nameIn(short.text) : undefined);
    const owner = ownerIn(short.text); // asked first: what is around an element costs more than its text
    const text = stated ?? (owner !== undefined && isAccount(element) ? owner : nameIn(short.text));
    const isOdd = !isName(text);
    if (isOdd && !(isOddName(text) && isCalledName(short, stated !== undefined, id, anchors))) continue;
    const beside = id !== undefined && isNear(id, element);
    const chip = (isNameChip(short.behind) || namesAccount(short.text)) && isAboveLists(element);
    if (!isInHead(element) && !beside && !chip) continue;
    const weight = weigh(short, text, {
      stated: stated !== undefined,
      chip,
      underKind: isNameChip(short.before) && isAboveLists(element),
      greeted: isGreeting(short.text),
      switches: isSwitch(short.before) || isSwitch(short.behind),
      beside,
      inBox: id !== undefined && isInBox(id, element),
      anchors,
      isOdd,
    });
    if (weight >= ENOUGH && (!best || weight > best.weight)) best = { text, element, weight };
  }
  return best;
}

/** Whether the text before says that a shop's name follows: `当前店铺：`, or 店铺名称 right beside it. */
function isAnnounced({ before, beforeElement, element }: Short): boolean {
  if (isNameLabel(before)) return true;
  return isNameTitle(before) && beforeElement !== undefined && isNear(beforeElement, element);
}

/** Whether the page itself says that a text is the shop's name: in words, by class, beside an avatar, above the account, or right above the shop's id. */
function isCalledName(
  { text, element, behind }: Short,
  isStated: boolean,
  id: Element | undefined,
  anchors: string,
): boolean {
  if (isAccount(element) || isGreeting(text) || namesAccount(text)) return true;
  const usual = usualForm(nameIn(text));
  if (kindOfName(usual) === 'shop' && isInHead(element) && !/店铺$/.test(usual)) return true;
  if (/账号|account/i.test(behind) && isNameChip(behind) && isAboveLists(element)) return true;
  if (isStated || element.closest(NAMED) || (anchors !== '' && element.closest(anchors))) return true;
  const isOverId = id !== undefined && isInBox(id, element) && announcesId(behind);
  return isOverId && !isRound(element) && !element.matches(AVATAR);
}

/** Whether a text is an id, or the label over one. */
function announcesId(text: string): boolean {
  return shopIdIn(normalize(text)) !== undefined || isIdLabel(text);
}

/** A text that weighs less is no shop's name. */
const ENOUGH = 20;

/** A text of a name's form comes before one of odd form in the same place. */
const ODD = 5;

/** What is known of a text from the platform, its wording and its place beside the shop's id. */
type Known = {
  readonly stated: boolean;
  readonly chip: boolean;
  /** A chip with the kind of shop stands before it. */
  readonly underKind: boolean;
  readonly greeted: boolean;
  readonly switches: boolean;
  readonly beside: boolean;
  readonly inBox: boolean;
  readonly anchors: string;
  /** Not of the form of a name; only called one. */
  readonly isOdd: boolean;
};

function weigh({ element, behind }: Short, text: string, known: Known): number {
  const kind = kindOfName(known.isOdd ? usualForm(text) : text);
  if (kind === 'not_a_name' && !known.isOdd) return 0;
  let weight = known.isOdd ? -ODD : 0;
  if (known.anchors && element.closest(known.anchors)) weight += 100;
  if (element.closest(NAMED)) weight += 60;
  if (known.stated) weight += 60;
  if (known.chip) weight += 30;
  else if (known.underKind) weight += 20;
  if (known.greeted) weight += 25;
  if (known.switches) weight += 25;
  if (known.beside) weight += 20;
  if (known.inBox) weight += 25;
  if (known.inBox && announcesId(behind)) weight += 10;
  if (kind === 'shop') weight += 30;
  const box = element.parentElement ?? element;
  if (isAccount(element)) weight += 25;
  if (element.getBoundingClientRect().left > innerWidth / 2) weight += 4;
  if (isPromotion(element, box, text)) weight -= 60;
  if (isMenuEntry(element)) weight -= 40;
  if (isAmongShops(element, box)) weight += isChosen(element) ? 20 : -20;
  return weight;
}

/** Beside an avatar, or in what the class calls the user's or the account's. */
function isAccount(element: Element): boolean {
  const { firstChild, firstElementChild } = element;
  if (firstElementChild && firstElementChild === firstChild && isAvatar(firstElementChild)) return true;
  for (let box: Element | null = element, level = 0; box && level < 3; box = box.parentElement, level++) {
    if (box.matches(ACCOUNT) && (box.textContent ?? '').length < 120) return true;
    const before = box.previousElementSibling;
    if (before && isAvatar(before)) return true;
  }
  return false;
}

function isAvatar(element: Element): boolean {
  if (element.matches(AVATAR) || isRound(element) || isPainted(element)) return true;
  return element.querySelector('img') !== null && element.textContent === '';
}

/** An empty square with rounded corners that is painted all over, in a size of pictures. */
function isPainted(element: Element): boolean {
  if (element.firstChild !== null || !isSquare(element)) return false;
  const { backgroundImage, backgroundColor, borderTopLeftRadius } = getComputedStyle(element);
  const isFilled = backgroundImage !== 'none' || !/^rgba\(.*, 0\)$/.test(backgroundColor);
  return isFilled && Number.parseFloat(borderTopLeftRadius) > 0;
}

/** As large as an avatar, and as high as wide. */
function isSquare(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width >= 16 && width <= 72 && Math.abs(width - height) <= 2;
}

/** A round box with a letter or two, or nothing, is an avatar in every library. */
function isRound(element: Element): boolean {
  if ((element.textContent ?? '').trim().length > 2) return false;
  if (!isSquare(element)) return false;
  const { width } = element.getBoundingClientRect();
  const radius = getComputedStyle(element).borderTopLeftRadius;
  return radius.endsWith('%') ? Number.parseFloat(radius) >= 50 : Number.parseFloat(radius) >= width / 2 - 1;
}

/** In an advertisement or an announcement, by class or by the words around. */
function isPromotion(element: Element, box: Element, text: string): boolean {
  if (element.closest(PROMOTION)) return true;
  if (box.matches(HEAD)) return false; // what else the bar says is no part of the same sentence
  const around = [...box.childNodes]
    .map((node) => node.textContent ?? '')
    .filter((words, i) => !(box.childNodes[i] instanceof Element && isChrome(words)))
    .join('')
    .slice(0, 200)
    .replace(text, '');
  return OTHERS.test(around) && around.length < 160;
}

/** One of several links side by side. */
function isMenuEntry(element: Element): boolean {
  const entry = element.closest('a,li,[role="menuitem"]');
  const list = entry?.parentElement;
  if (!entry || !list) return false;
  const siblings = [...list.children].filter((child) => child !== entry && child.localName === entry.localName);
  return siblings.length >= 2 || entry.closest('[role="menu"],[class*="menu" i]') !== null;
}

/** One of several shops in a list to choose from. */
function isAmongShops(element: Element, box: Element): boolean {
  const siblings = [...(box.children ?? [])].filter((child) => child !== element && !child.matches(PROMOTION));
  return siblings.some((sibling) => kindOfName((sibling.textContent ?? '').trim()) === 'shop');
}

/** Not in a table or a list of many. */
function isAboveLists(element: Element): boolean {
  return !element.closest('table,ul,ol,[role="table"],[role="list"]');
}

/** In the page's head or side, not among what the page lists. */
function isInHead(element: Element): boolean {
  if (element.getBoundingClientRect().top + scrollY < HEADER_PX) return true;
  if (!element.closest(HEAD)) return false;
  return !element.closest('main,table,[role="main"],[role="table"]') || element.closest('header,aside') !== null;
}

/** In one small box with the id, and before it. */
function isInBox(id: Element, element: Element): boolean {
  const box = id.parentElement;
  const within = box?.contains(element) && (box.textContent ?? '').length < 120;
  return Boolean(within && element.compareDocumentPosition(id) & Node.DOCUMENT_POSITION_FOLLOWING);
}

const NEAR_PX = 260;

/** On one line or one above the other, close together. */
function isNear(a: Element, b: Element): boolean {
  const [x, y] = [a.getBoundingClientRect(), b.getBoundingClientRect()];
  const gapX = Math.max(0, x.left - y.right, y.left - x.right);
  const gapY = Math.max(0, x.top - y.bottom, y.top - x.bottom);
  return overlapY(x, y) > 0.3 ? gapX < NEAR_PX : gapY < 24 && gapX === 0;
}
