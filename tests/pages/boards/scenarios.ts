import type { PlatformId } from '../../../lib/records/ids.ts';
import type { Painter } from '../kits/kit.ts';
import { el, type View } from '../kits/view.ts';
import type { BoardSpec, Figure, Section } from './board.ts';
import { drawBoard } from './draw-board.ts';
import { figuresOf } from './figures-of.ts';
import { openStage, type Stage } from './stage.ts';
import { drawTrap } from './traps.ts';
import { type BoardTruth, truthOf } from './truth.ts';

/** What happens on a page before its figures stand, or after. */
export const SCENARIOS = [
  'count_up', // numbers run up from 0 for a second
  'skeleton', // grey blocks where the figures will be
  'loading', // zeros under a mask
  'failed_card', // one section never comes: 加载失败
  'route', // from the order list by pushState, without a load
  'shop_switch', // another shop in the header at once; the old one's figures stay for a second
  'period_click', // 近7天 is chosen after the 30 days were read: those figures are of other days
  'period_other', // the page opens on 近7天
  'late_header', // the shop's name comes a second after the figures
  'lazy', // sections further down come when one scrolls there
] as const;
export type Scenario = (typeof SCENARIOS)[number];

export type Play = {
  board: BoardSpec;
  /** What must be stored when the play is over; the shop's figures where two shops or periods were shown. */
  truth: BoardTruth;
  /** What the page showed on its way and must never be stored, by figure. */
  never: { key: string; raw: string }[];
  /** Plays to the end. `pace` 1 is as a back-end does it; `go` changes the address. */
  run(painter: Painter, root: HTMLElement, pace?: number, go?: (url: string) => void): Promise<Stage>;
};

type Act = (stage: Stage, tools: { wait(ms: number): Promise<void>; go(url: string): void }) => Promise<void>;
type Plot = { board: BoardSpec; truth?: BoardTruth; never?: BoardSpec; act: Act };

export function drawPlay({
  platform,
  seed,
  scenario,
}: {
  platform: PlatformId;
  seed: number;
  scenario: Scenario;
}): Play {
  const board = still(drawBoard({ platform, seed, place: seed % 3 === 0 ? 'open_shadow' : 'page' }));
  const { truth = truthOf(board), never, act, ...plot } = PLOTS[scenario](board);
  return {
    board: plot.board,
    truth,
    never: never ? wrong(never, truth) : [],
    async run(painter, root, pace = 1, go = (url) => history.pushState(null, '', url)) {
      const stage = await openStage(painter, root, plot.board);
      await act(stage, { wait: (ms) => new Promise((done) => setTimeout(done, ms * pace)), go });
      return stage;
    },
  };
}

const SECOND = 1000;

const PLOTS: Record<Scenario, (board: BoardSpec) => Plot> = {
  count_up: (board) => ({
    board,
    async act(stage, { wait }) {
      await stage.show(board);
      const numbers = new Set(figuresOf(board).map(({ number }) => number));
      const running = stage
        .texts()
        .map((text) => ({ text, end: text.data }))
        .filter(({ end }) => numbers.has(end) && /^\d+(\.\d+)?$/.test(end));
      for (let step = 0; step <= 20; step++) {
        for (const { text, end } of running) {
          const decimals = end.split('.')[1]?.length ?? 0;
          text.data = step === 20 ? end : ((Number(end) * step) / 20).toFixed(decimals);
        }
        await wait(SECOND / 20);
      }
    },
  }),
  skeleton: (board) => ({
    board,
    async act(stage, { wait }) {
      const bone = (width: string): View =>
        el('div', { height: '20px', width, background: '#eef0f3', margin: '12px 0' });
      await stage.show(board, [bone('30%'), bone('90%'), bone('80%'), bone('90%'), bone('40%')]);
      await wait(SECOND);
      await stage.show(board);
    },
  }),
  loading: (board) => {
    const zeros = change(board, (figure) => ({ ...figure, number: nought(figure.number) }));
    return {
      board,
      never: zeros,
      async act(stage, { wait }) {
        const unmask = stage.mask(board.language === 'en' ? 'Loading...' : '加载中...'); // before any nought stands
        await stage.show(zeros);
        await wait(1.5 * SECOND);
        await stage.show(board);
        unmask();
      },
    };
  },
  failed_card: (board) => {
    const [first, ...rest] = board.sections;
    const lost = rest.pop();
    const shown = lost ? { ...board, sections: [first!, ...rest] } : board;
    const title = lost?.title || '更多指标';
    return {
      board: shown,
      truth: truthOf(shown),
      async act(stage) {
        await stage.show(shown);
        const place = stage.element.appendChild(stage.element.ownerDocument.createElement('section'));
        place.style.cssText = 'background:#fff;padding:24px;text-align:center;color:#86909c';
        place.textContent = board.language === 'en' ? 'Failed to load. Retry' : `${title} 加载失败，点击重试`;
      },
    };
  },
  route: (board) => ({
    board,
    async act(stage, { wait, go }) {
      await stage.show(board, drawTrap({ platform: board.platform, seed: board.seed, trap: 'aftersale' }).content);
      await wait(SECOND);
      go(board.url);
      await stage.show(board);
    },
  }),
  shop_switch: (board) => {
    const drawn = drawBoard({
      platform: board.platform,
      seed: board.seed + 1,
      system: board.system,
      place: board.place,
    });
    const { seed, theme, header, url, knownPath } = board;
    const next = still({ ...drawn, seed, theme, header, url, knownPath });
    const shop = { name: next.shop.name, ...(board.shop.id && next.shop.id && { id: next.shop.id }) };
    return {
      board,
      truth: { ...truthOf(next), shop },
      never: board,
      async act(stage, { wait }) {
        await stage.show(board);
        await wait(SECOND);
        stage.say(shop);
        await wait(SECOND);
        await stage.show(next);
      },
    };
  },
  period_click: (board) => {
    const plain = withoutOwnPeriods(board);
    const [month, week] = [withPeriod(plain, 1), otherDays(plain)];
    return {
      board: month,
      never: week,
      async act(stage, { wait }) {
        await stage.show(month);
        await wait(3 * SECOND); // long enough to be read
        await stage.show(week);
      },
    };
  },
  period_other: (board) => {
    const week = otherDays(withoutOwnPeriods(board));
    const figures = truthOf(week).figures.filter(({ label }) => OWN_WINDOW.test(label));
    return {
      board: week,
      truth: { ...truthOf(week), expected: figures.length > 0 ? 'read' : 'nothing', figures },
      never: week,
      act: (stage) => stage.show(week),
    };
  },
  late_header: (board) => ({
    board,
    async act(stage, { wait }) {
      stage.say({ name: board.language === 'en' ? 'Loading' : '加载中', id: '' });
      await stage.show(board);
      await wait(1.5 * SECOND);
      stage.say(board.shop);
    },
  }),
  lazy: (board) => ({
    board,
    async act(stage, { wait }) {
      for (let count = 1; count <= board.sections.length; count++) {
        await stage.show({ ...board, sections: board.sections.slice(0, count) });
        stage.element.ownerDocument.defaultView?.scrollTo(0, 1e6);
        await wait(SECOND / 2);
      }
    },
  }),
};

/** Digits that stand in one text node, and nothing open over the page: scenarios bring their own movement. */
function still({ bubble: _, ...board }: BoardSpec): BoardSpec {
  return change(board, (figure) => ({ ...figure, drawn: { digits: 'plain', unitApart: true } }));
}

function change(board: BoardSpec, how: (figure: Figure) => Figure): BoardSpec {
  const sections = board.sections.map((section) => ({
    ...section,
    figures: section.figures.map(how),
    ...(section.score && { score: how(section.score) }),
  }));
  return { ...board, sections };
}

function withPeriod(board: BoardSpec, selected: 0 | 1): BoardSpec {
  const options = board.language === 'en' ? ['Last 7 days', 'Last 30 days'] : ['近7天', '近30天'];
  return { ...board, period: { options, selected, look: board.period?.look ?? 'segmented' } };
}

/** Sections that name no period of their own, and lie under the page's choice: what it says is true of all of them. */
function withoutOwnPeriods(board: BoardSpec): BoardSpec {
  const sections = board.sections
    .filter(({ other }) => !other)
    .map(({ hidden, ...section }): Section => {
      const holder = hidden || section.holder === 'drawer' ? 'card' : section.holder;
      const title = IS_PERIOD.test(section.title) ? (board.language === 'en' ? 'Metrics' : '考核指标') : section.title;
      if (section.layout !== 'table_periods' || !section.columns) return { ...section, holder, title };
      const { other: _, order, ...columns } = section.columns;
      const own = board.language === 'en' ? 'Your shop' : '店铺表现';
      const plain = { ...columns, own, order: order.filter((column) => column !== 'other') };
      return { ...section, holder, title, layout: 'table_rows', columns: plain };
    });
  return { ...board, sections };
}

const IS_PERIOD = /^(?:近\d+天|Last \d+ days|[本上]期|当前|上月)$/;

/** The same board of seven days: the last digit of every figure is another, but for those whose label names its window. */
function otherDays(board: BoardSpec): BoardSpec {
  const other = (number: string) => number.replace(/\d(?!.*\d)/, (digit) => String((Number(digit) + 3) % 10));
  const turn = (figure: Figure) =>
    OWN_WINDOW.test(figure.label) ? figure : { ...figure, number: other(figure.number) };
  return withPeriod(change(board, turn), 0);
}

const OWN_WINDOW = /近\s*\d+\s*[天日]|\d+ days/;

/** `12.50` → `0.00` */
function nought(number: string): string {
  return number.replaceAll(/[0-9]/g, '0').replaceAll(/(^|[^.0])0+(?=0)/g, '$1');
}

/** What a board shows that is not the truth. */
function wrong(board: BoardSpec, truth: BoardTruth): Play['never'] {
  const right = new Map(truth.figures.map(({ key, raw }) => [key, raw]));
  return truthOf(board)
    .figures.filter(({ key, raw, status }) => status === 'read' && right.get(key) !== raw)
    .map(({ key, raw }) => ({ key, raw }));
}
