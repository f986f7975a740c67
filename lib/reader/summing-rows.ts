import { parentOf } from './dom';
import { compact } from './normalize';

/**
 * Tables of what a shop has many of (agents, warehouses, couriers), in which one row is all of them together: the shop's
 * own figures.
 */

const ROW = 'tr,[role="row"]';
const CELL = 'td,[role="cell"]:not(th),[role="gridcell"]:not(th),[role="rowheader"],th[scope="row"]';
/** Levels from a row of heads up to what holds the other rows too: libraries draw a fixed head as a table of its own. */
const TABLE_LEVELS = 8;

/** All of the shop, whatever the rows are. */
const SHOP =
  /^(?:全店|本店|店铺|我的店铺|(?:your|my)(?:shop|store))(?:的?(?:整体|总体|汇总|合计|总计|平均))?$|^(?:店铺|全店)?(?:整体|总体)(?:数据|表现)?$/i;
/** The shop among others, in whatever row it stands. */
const OWN = /^(?:本店|我的店铺|(?:your|my)(?:shop|store))$/i;
/** All rows together, which is the shop where they divide it among them, and not where they are some of its goods or a scale. */
const SUM =
  /^(?:汇总|合计|总计|全部|所有|总和|团队(?:汇总|合计|整体))(?:数据|值)?$|^(?:全部|所有|全体)(?:客服|账号|子账号|员工|坐席|仓库?|快递|物流商?)$|^(?:total|overall|all(?: agents| warehouses| carriers)?)$/i;
const DIVIDES =
  /^(?:旺旺|咚咚|客服)?(?:客服|员工|子?账号|坐席|昵称|接待人|仓库?|发货仓|快递(?:公司)?|物流(?:商|公司)|承运商|agents?|warehouses?|carriers?|couriers?)(?:名称?|信息|昵称|账号|ID|name)?$/i;

/**
 * Whether a row of figures is headed by words for all rows together.
 *
 * @param head the head of the first column, which says what the rows are; where it is not known, they divide the shop
 */
export function isSummingRow(row: Element, head?: string): boolean {
  const words = compact(firstWords(row));
  return SHOP.test(words) || (SUM.test(words) && (head === undefined || DIVIDES.test(compact(head))));
}

/**
 * Whether the first or the last row below a row of heads sums the others up, or one of them is called the shop's own.
 *
 * @param head the head of the first column, which says what the rows are
 */
export function isSummedUp(heads: Element, head: string): boolean {
  let table = parentOf(heads);
  for (let level = 0; table && level < TABLE_LEVELS; level++, table = parentOf(table)) {
    const rows = [...table.querySelectorAll(ROW)].filter(
      (row) => row !== heads && row.querySelector(CELL) && firstWords(row),
    );
    if (rows.length > 1 && rows.some((row) => OWN.test(compact(firstWords(row))))) return true;
    if (rows.length > 0) return rows.length > 1 && [rows[0]!, rows.at(-1)!].some((row) => isSummingRow(row, head));
  }
  return false;
}

/** What the first cell of a row that says anything says. */
function firstWords(row: Element): string {
  return [...row.children].map(({ textContent }) => textContent?.trim() ?? '').find((words) => words !== '') ?? '';
}
