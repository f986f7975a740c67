import { batch, computed, createModel, signal } from '@preact/signals';
import { isDemo } from '../demo/is-demo';
import { type FigureChange, withFigure, withShop } from '../exchange/import/change-mapping';
import { type Decided, guessMapping } from '../exchange/import/guess-mapping';
import type { FigureUse, Mapping, ShopUse } from '../exchange/import/mapping';
import { type ImportContext, ownFacts } from '../exchange/import/own-csv';
import { type Refusal, Refusals } from '../exchange/import/refusal';
import { surveyTable, type TableSurvey } from '../exchange/import/survey';
import { TableError, type TableFault } from '../exchange/import/table-error';
import { tableFacts } from '../exchange/import/table-facts';
import { HistoryError } from '../history/history-error';
import { importFacts } from '../history/import-facts';
import type { ImportPreview, ImportRecord, ImportSource, Precedence } from '../history/import-types';
import { listImports } from '../history/list-imports';
import { previewImport } from '../history/preview-import';
import { undoImport } from '../history/undo-import';
import type { Fact } from '../records/fact';
import type { PlatformId } from '../records/ids';
import { Beside, besideRead, withBeside } from './import-beside';
import { importKnowledge } from './import-known';
import { type OpenChoice, type Opened, openFile, openPasted } from './import-open';
import { LastOnly } from './last-only';
import type { Panel } from './panel-model';
import { perPanel } from './per-panel';

/**
 * `start` nothing chosen · `reading` a file is looked at · `mapping` how a table is to be understood · `preview` what would
 * happen · `writing` · `done`.
 */
export type ImportStep = 'start' | 'reading' | 'mapping' | 'preview' | 'writing' | 'done';

/** Why nothing came of it. `full` no room is left · `failed` something that should not happen. */
export type ImportFault = { readonly code: TableFault | 'full' | 'failed'; readonly line: number };

export type { ImportPreview, ImportRecord, Precedence, Refusal, TableFault };

type Refused = { readonly count: number; readonly first: readonly Refusal[] };
type Source = { readonly name: string; readonly kind: ImportSource['kind'] };
type Undone = { readonly removed: number; readonly restored: number; readonly kept: number };

/** An import from the choice of a file to its undoing. Nothing is written before the seller has seen what would be. */
export const ImportModel = createModel((panel: Panel) => {
  const step = signal<ImportStep>('start');
  const fault = signal<ImportFault>();
  const source = signal<Source>({ name: '', kind: 'table' });
  const opened = signal<Opened>();
  const survey = signal<TableSurvey>();
  const mapping = signal<Mapping>();
  const preview = signal<ImportPreview>();
  const refused = signal<Refused>({ count: 0, first: [] });
  const precedence = signal<Precedence>('newer');
  const progress = signal(0);
  const record = signal<ImportRecord>();
  const past = signal<readonly ImportRecord[]>([]);
  const undone = signal<Undone>();
  const knowledge = computed(() => importKnowledge(panel.today.value));
  let file: Blob | undefined;
  let text = '';
  let decided: Decided = {};
  let typed: readonly Fact[] | undefined;
  let at = '';
  const work = new LastOnly();

  /** A step to the next, or to where it came from with what went wrong. */
  async function attempt(
    during: ImportStep,
    after: ImportStep,
    task: (mine: () => void) => Promise<ImportStep>,
  ): Promise<void> {
    batch(() => {
      step.value = during;
      fault.value = undefined;
      progress.value = 0;
    });
    try {
      step.value = (await work.do(task)) ?? step.peek();
    } catch (error) {
      batch(() => {
        fault.value = faultOf(error);
        step.value = after;
      });
    }
  }

  async function open(mine: () => void, choice: OpenChoice): Promise<ImportStep> {
    const found = file ? await openFile(file, choice) : await openPasted(text);
    mine();
    opened.value = found;
    if (found.isOurs) {
      source.value = { ...source.value, kind: file ? 'csv' : 'paste' };
      precedence.value = 'newer';
      return look(mine);
    }
    source.value = { ...source.value, kind: file ? 'table' : 'paste' };
    precedence.value = 'newer';
    survey.value = await surveyTable(stopped(found.rows(), mine));
    mine();
    guess();
    return 'mapping';
  }

  function guess(): void {
    const table = survey.peek();
    if (!table) return;
    const own = panel.shops.peek().filter((shop) => !isDemo(shop));
    const current = panel.shop.peek();
    const shops = own.toSorted((a, b) => Number(b === current) - Number(a === current));
    mapping.value = guessMapping(table, { platforms: knowledge.peek().platforms, shops, name: nameOf() }, decided);
  }

  function nameOf(): string {
    const { sheets, sheet } = opened.peek() ?? {};
    return `${source.peek().name} ${sheets?.[sheet ?? 0] ?? ''}`;
  }

  function facts(refusals: Refusals, mine: () => void): AsyncIterable<Fact> | Iterable<Fact> {
    const context: ImportContext = { at, today: panel.today.peek(), known: knowledge.peek().known, refusals };
    const [found, how] = [opened.peek(), mapping.peek()];
    if (typed) return typed;
    if (!found) return [];
    const rows = stopped(found.rows(), mine);
    return found.isOurs ? ownFacts(rows, context) : how ? tableFacts(rows, how, context) : [];
  }

  /** A table's figures of a day stand beside those of its pages; our own files name their pages. */
  const pageStands = () => precedence.peek() === 'newer';

  async function look(mine: () => void): Promise<ImportStep> {
    const db = await panel.history();
    at = new Date().toISOString();
    const [refusals, beside] = [new Refusals(), new Beside()];
    const told = (count: number) => {
      mine();
      progress.value = count;
    };
    const all = besideRead(db, facts(refusals, mine), pageStands(), beside);
    const found = await previewImport(db, all, precedence.peek(), told, at);
    mine();
    batch(() => {
      preview.value = withBeside(found, beside, pageStands());
      refused.value = { count: refusals.count, first: refusals.first };
    });
    return 'preview';
  }

  async function listed(): Promise<void> {
    past.value = await listImports(await panel.history());
  }

  async function write(mine: () => void): Promise<ImportStep> {
    const db = await panel.history();
    const all = besideRead(db, facts(new Refusals(), mine), pageStands(), new Beside());
    const how = { ...source.peek(), precedence: precedence.peek() };
    const told = (count: number) => {
      mine();
      progress.value = count;
    };
    try {
      record.value = await importFacts(db, all, how, at, told);
    } catch (error) {
      await takeBack().catch(console.error); // half an import helps nobody; what is left of one can be undone in the list
      throw error;
    }
    await panel.refresh();
    await listed();
    return 'done';
  }

  async function takeBack(): Promise<void> {
    const db = await panel.history();
    const half = (await listImports(db)).find((each) => each.state === 'running' && each.at === at);
    if (half) await undoImport(db, half.id);
    await panel.refresh();
    await listed();
  }

  function clear(): void {
    work.callOff();
    [file, text, decided, typed] = [undefined, '', {}, undefined];
    batch(() => {
      step.value = 'start';
      for (const each of [fault, opened, survey, mapping, preview, record, undone]) each.value = undefined;
      refused.value = { count: 0, first: [] };
    });
  }

  const model = {
    step,
    fault,
    source,
    opened,
    survey,
    mapping,
    preview,
    refused,
    precedence,
    /** Figures handled so far. */
    progress,
    /** The import that was done. */
    record,
    /** Earlier ones, newest first. */
    past,
    /** What the last undoing did. */
    undone,
    knowledge,
    /** Figures that the import would write. */
    writes: computed(() => (preview.value ? preview.value.added + preview.value.changed + preview.value.others : 0)),
    listed,
    clear,
    async openFile(chosen: File): Promise<void> {
      clear();
      file = chosen;
      source.value = { name: chosen.name.slice(0, 100), kind: 'table' };
      await attempt('reading', 'start', (mine) => open(mine, {}));
    },
    async openText(pasted: string, name: string): Promise<void> {
      clear();
      text = pasted;
      source.value = { name, kind: 'paste' };
      await attempt('reading', 'start', (mine) => open(mine, {}));
    },
    /** Another encoding or sheet than was found. */
    async reopen(choice: OpenChoice): Promise<void> {
      decided = {};
      await attempt('reading', 'start', (mine) => open(mine, choice));
    },
    /** A day that the seller typed. */
    async openDay(fact: Fact, name: string): Promise<void> {
      clear();
      typed = [fact];
      source.value = { name, kind: 'day' };
      precedence.value = 'file';
      await attempt('reading', 'start', look);
    },
    decide(what: Decided): void {
      decided = { ...decided, ...what };
      guess();
    },
    takeAs(key: FigureUse['key'], change: FigureChange): void {
      const now = mapping.peek();
      const unitOf = (id = '') => knowledge.peek().known(now!.platform).get(id)?.unit;
      if (now) mapping.value = withFigure(now, key, change, unitOf);
    },
    nameShop(key: string, shop: ShopUse): void {
      const now = mapping.peek();
      if (now) mapping.value = withShop(now, key, shop);
    },
    /** Shops of the history that a name in the table may mean. */
    shopChoices: (platform: PlatformId): readonly ShopUse[] =>
      panel.shops.value
        .filter((shop) => shop.platform === platform && !isDemo(shop))
        .map(({ shopId, shopName }) => ({ shopId, shopName })),
    back(): void {
      work.callOff();
      step.value = mapping.peek() ? 'mapping' : 'start';
    },
    look: () => attempt('reading', mapping.peek() ? 'mapping' : 'start', look),
    async prefer(chosen: Precedence): Promise<void> {
      precedence.value = chosen;
      await attempt('reading', 'preview', look);
    },
    write: () => attempt('writing', 'preview', write),
    /** Stops what is under way; of what was being written nothing stays. */
    cancel(): void {
      work.callOff();
      const was = step.peek();
      step.value = was === 'writing' ? 'preview' : mapping.peek() ? 'mapping' : 'start';
    },
    async undo(id: string): Promise<void> {
      try {
        undone.value = undefined;
        undone.value = await undoImport(await panel.history(), id);
        await panel.refresh();
        await listed();
      } catch (error) {
        fault.value = faultOf(error);
      }
    },
  };
  return model;
});
export type Import = InstanceType<typeof ImportModel>;

/** The one of this panel. */
export const importOf = perPanel((panel) => new ImportModel(panel));

/** Rows until the seller has had enough. */
async function* stopped<T>(rows: AsyncIterable<T> | Iterable<T>, mine: () => void): AsyncGenerator<T> {
  for await (const some of rows) {
    mine();
    yield some;
  }
}

function faultOf(error: unknown): ImportFault {
  if (error instanceof TableError) return { code: error.fault, line: error.line };
  if (error instanceof HistoryError && error.code === 'full') return { code: 'full', line: 0 };
  console.error(error);
  return { code: 'failed', line: 0 };
}
