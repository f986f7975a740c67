import { scanWhole } from './scan-entry';
import { sharedStrings } from './shared-strings';
import { type CellForm, cellForms } from './sheet-styles';
import { TableError } from './table-error';
import { attributeOf } from './xml-scanner';
import { type Bytes, type ZipEntry, zipDirectory } from './zip-directory';

export type Sheet = { readonly name: string; readonly isHidden: boolean; readonly entry: ZipEntry };

/** What the cells of an .xlsx file need to be read. */
export type Workbook = {
  readonly file: Bytes;
  /** In the order of their tabs, those that hold cells. */
  readonly sheets: readonly Sheet[];
  /** Days count from 1904, as in files from old Macs. */
  readonly isFrom1904: boolean;
  readonly strings: readonly string[];
  /** How numbers are shown, by the style of a cell. */
  readonly forms: readonly CellForm[];
};

/** What tells of the sheets is small. */
const LARGEST_INDEX = 10_000_000;

/** @throws TableError where it is no .xlsx, or broken */
export async function openWorkbook(file: Bytes): Promise<Workbook> {
  const entries = await zipDirectory(file);
  const book = entries.get('xl/workbook.xml');
  if (!book) throw new TableError(isOtherSheets(entries) ? 'other_sheets' : 'no_table');
  const targets = await relations(file, entries.get('xl/_rels/workbook.xml.rels'));
  const sheets: Sheet[] = [];
  let isFrom1904 = false;
  await scanWhole(
    file,
    book,
    {
      open(name, attributes) {
        if (name === 'workbookPr') isFrom1904 = /^(1|true)$/.test(attributeOf(attributes, 'date1904') ?? '');
        if (name !== 'sheet') return;
        const entry = entries.get(targets.get(attributeOf(attributes, 'id') ?? '') ?? '');
        if (!entry?.name.includes('/worksheets/')) return; // charts and dialogs have sheets of their own
        const state = attributeOf(attributes, 'state');
        sheets.push({
          name: attributeOf(attributes, 'name') ?? '',
          isHidden: state !== undefined && state !== 'visible',
          entry,
        });
      },
      text: () => undefined,
      close: () => undefined,
    },
    LARGEST_INDEX,
  );
  if (sheets.length === 0) throw new TableError('no_sheet');
  return {
    file,
    sheets,
    isFrom1904,
    strings: await sharedStrings(file, entries.get('xl/sharedStrings.xml')),
    forms: await cellForms(file, entries.get('xl/styles.xml')),
  };
}

/** Paths by id; some writers begin them at the root, some at the folder. */
async function relations(file: Bytes, entry: ZipEntry | undefined): Promise<ReadonlyMap<string, string>> {
  const targets = new Map<string, string>();
  if (!entry) throw new TableError('damaged');
  await scanWhole(
    file,
    entry,
    {
      open(name, attributes) {
        const [id, target] = [attributeOf(attributes, 'Id'), attributeOf(attributes, 'Target')];
        if (name !== 'Relationship' || id === undefined || target === undefined) return;
        targets.set(id, target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`);
      },
      text: () => undefined,
      close: () => undefined,
    },
    LARGEST_INDEX,
  );
  return targets;
}

/** OpenDocument, Apple Numbers, Excel's binary format. */
function isOtherSheets(entries: ReadonlyMap<string, ZipEntry>): boolean {
  return ['content.xml', 'Index/Document.iwa', 'Index.zip', 'xl/workbook.bin'].some((name) => entries.has(name));
}
