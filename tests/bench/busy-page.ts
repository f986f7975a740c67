import type { Page } from 'playwright';

/** What a page is made to be, in nodes (elements and texts), and what changes of it every 200 ms. */
export const BUSY = { nodes: 25_000, everyMs: 200, texts: 200, classes: 100, rows: 5, inBoard: 10 } as const;

/**
 * Makes a page long and restless: an order list below what it shows, of which texts and classes change and rows come and
 * go; classes within the board change too, and a countdown beside its figures. Nothing of it moves anything else.
 *
 * @returns how many nodes the page has now
 */
export function makeBusy(page: Page): Promise<number> {
  return page.evaluate((busy) => {
    const list = document.createElement('div');
    const row = (at: number) =>
      `<div class="order"><span>订单编号 6923<i>${String(at % 90).padStart(2, '0')}</i></span><span>商品名称 春季新款连衣裙</span><em>待发货</em><b>¥128.00</b><span>2026-11-20 10:00:00</span></div>`;
    document.head.insertAdjacentHTML(
      'beforeend',
      '<style>.order{display:flex;gap:12px;height:24px;overflow:hidden}.order>*{flex:0 0 180px}</style>',
    );
    const count = () => {
      const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
      let nodes = 0;
      while (walker.nextNode()) nodes++;
      return nodes;
    };
    const board = boardOf();
    const ownElements = board ? [...board.querySelectorAll<HTMLElement>('*')] : [];
    const countdown = document.createElement('i');
    countdown.style.cssText = 'position:absolute';
    board?.append(countdown);
    document.body.append(list);
    const rest = busy.nodes - count();
    const perRow = 13; // elements and texts
    list.innerHTML = Array.from({ length: Math.ceil(rest / perRow) }, (_, at) => row(at)).join('');

    let at = 0;
    const texts = [...list.querySelectorAll('i')].map(({ firstChild }) => firstChild!);
    const orders = [...list.children];
    setInterval(() => {
      for (let i = 0; i < busy.texts; i++) texts[at++ % texts.length]!.nodeValue = String(10 + (at % 90));
      for (let i = 0; i < busy.classes; i++) orders[at++ % orders.length]!.classList.toggle('hover');
      for (let i = 0; i < busy.rows; i++) {
        list.lastElementChild!.remove();
        list.insertAdjacentHTML('beforeend', row(at++));
      }
      for (let i = 0; i < busy.inBoard && ownElements.length > 0; i++)
        ownElements[at++ % ownElements.length]!.classList.toggle('tick');
      countdown.textContent = `距下次刷新 ${60 - (at % 60)} 秒`;
    }, busy.everyMs);
    return count();

    /** The smallest element that holds both a first and a last figure of the score page. */
    function boardOf(): Element | undefined {
      const holds = (element: Element, label: string) => element.textContent?.includes(label);
      return [...document.querySelectorAll('body *')]
        .filter((element) => holds(element, '商品品质退货率') && holds(element, '平台求助率'))
        .at(-1);
    }
  }, BUSY);
}
