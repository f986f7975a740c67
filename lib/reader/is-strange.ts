import type { Term } from '../platforms/vocabulary';
import { PERIOD } from './chosen';
import { parentOf } from './dom';
import type { Located } from './locate-figure';
import { compact } from './normalize';
import { ONE_THING, type Titles } from './section-titles';
import { kindOfName, nameIn } from './shop-words';
import {
  HEADS_OTHERS,
  LONG_AGO,
  OF_PROMOTER,
  ONE_OF_MANY,
  ONE_OTHER,
  STRANGE,
  STRANGE_ELSEWHERE,
  WHOLE_SHOP,
} from './strange-titles';
import { isSummingRow } from './summing-rows';
import { countsOtherDays, USUAL_DAYS } from './windows';

/**
 * Whether a title over a place says that its figures are somebody else's, or made up.
 *
 * @param shop the shop that the page's head names
 */
export function isStrange(
  { mention, node }: Located,
  titles: Titles,
  onScorePage: boolean,
  shop: string | undefined,
): boolean {
  const over = titles(mention.element);
  const { term } = mention.entry;
  // A label may be a heading above the choice of the period, and its figure below.
  const overFigure = parentOf(node ?? mention.element);
  if (isUnderOtherPeriod(over, term) || (overFigure && isUnderOtherPeriod(titles(overFigure), term))) return true;
  if (over.some((title) => STRANGE.test(title) || /ID|编号/.test(ONE_THING.exec(title)?.[0] ?? ''))) return true;
  const nearest = over.find((title) => !PERIOD.test(title.trim())); // 近30天 beside a title says when, and not of what
  if (nearest !== undefined && (headsOthers(nearest) || ONE_OTHER.test(nearest) || ONE_THING.test(nearest)))
    return true;
  if (onScorePage) return false;
  const others = term.system === 'promoter' ? over.filter((title) => !OF_PROMOTER.test(compact(title))) : over;
  const isStrangeTitle = (title: string) =>
    STRANGE_ELSEWHERE.test(title) || ONE_THING.test(title) || isOtherShop(title, shop);
  if (others.some(isStrangeTitle)) return true;
  const row = overFigure?.closest(ROW);
  return isOneOfMany(others) && !(row && isSummingRow(row));
}
const ROW = 'tr,[role="row"]';

/** A period that was chosen (上月) is that of the shop's own figures, see `isUnderOtherPeriod`; a heading (上月表现) is another's. */
function headsOthers(title: string): boolean {
  const plain = compact(title);
  return (HEADS_OTHERS.test(plain) || LONG_AGO.test(plain)) && !PERIOD.test(title);
}

/** Under a title of what a shop has many of, unless one nearer says that here they are all together. */
function isOneOfMany(titles: readonly string[]): boolean {
  const at = titles.findIndex((title) => ONE_OF_MANY.test(title));
  return at >= 0 && !titles.slice(0, at).some((title) => WHOLE_SHOP.test(compact(title)));
}

/** Another shop's name, as a title. */
function isOtherShop(title: string, shop: string | undefined): boolean {
  const name = nameIn(title.replace(/\s*的?(?:数据|表现|概览)$/, ''));
  return shop !== undefined && kindOfName(name) === 'shop' && name !== shop;
}

/** Whether the nearest period over a place (a section's title, the chosen one of several) is not the indicator's own. */
function isUnderOtherPeriod(titles: readonly string[], { windowDays, role }: Term): boolean {
  const period = titles.map((title) => PERIOD.exec(title.trim())).find((match) => match !== null);
  if (!period) return false;
  const days = Number(period[1] ?? period[2] ?? (/月/.test(period[0]) ? USUAL_DAYS : 1));
  // Scores are of a day, and say nothing of a window; but a score of 近7天 is not the one that the platform shows elsewhere.
  if (!windowDays && role === 'indicator' && OF_THIS_DAY.test(period[0])) return true;
  if (!windowDays) return days !== 1 && days !== USUAL_DAYS;
  return countsOtherDays(days, windowDays);
}

/** A day that is not over: no platform scores a rate by it, whatever days it counts. */
const OF_THIS_DAY = /实时|今|当[天日]|today|real/i;
