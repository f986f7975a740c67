import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { decoded, type Encoding, encodingOf } from '../../../lib/exchange/import/encoding';
import { fileKind } from '../../../lib/exchange/import/file-kind';
import { sheetRows } from '../../../lib/exchange/import/sheet-rows';
import { formOf } from '../../../lib/exchange/import/sheet-styles';
import { dayOfSerial, shownNumber } from '../../../lib/exchange/import/shown-number';
import { TableError } from '../../../lib/exchange/import/table-error';
import { openWorkbook } from '../../../lib/exchange/import/workbook';
import { attributeOf, XmlScanner } from '../../../lib/exchange/import/xml-scanner';
import type { Bytes } from '../../../lib/exchange/import/zip-directory';
import { FUZZ_RUNS, FUZZ_TIME } from './fuzz-runs';
import { all } from './sample';

const RELATIONS =
  '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="/xl/worksheets/sheet2.xml"/></Relationships>';
const BOOK = '<?xml version="1.0"?><workbook><sheets><sheet name="9月" sheetId="1" r:id="rId1"/></sheets></workbook>';

/** An .xlsx with these files besides those that every one has. */
function workbook(files: Readonly<Record<string, string>>): Uint8Array {
  const texts = { 'xl/workbook.xml': BOOK, 'xl/_rels/workbook.xml.rels': RELATIONS, ...files };
  return zipSync(Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)])));
}

function bytesOf(content: Uint8Array): Bytes {
  return { size: content.length, read: async (from, to) => content.slice(from, to) };
}

async function rowsOf(content: Uint8Array, sheet = 0) {
  const book = await openWorkbook(bytesOf(content));
  return (await all(sheetRows(book, book.sheets[sheet]!))).flat();
}

const sheet = (...rows: string[]) => `<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`;
const cellsOf = async (files: Readonly<Record<string, string>>) =>
  (await rowsOf(workbook(files))).map(({ cells }) => cells);

async function faultOf(content: Uint8Array): Promise<string> {
  try {
    await rowsOf(content);
  } catch (error) {
    if (error instanceof TableError) return error.fault;
    throw error;
  }
  return 'none';
}

describe('the cells of a sheet', () => {
  test('shared and inline texts, numbers, truths, errors, gaps, and lines as they are counted', async () => {
    const rows = await rowsOf(
      workbook({
        'xl/sharedStrings.xml':
          '<sst><si><t>日期</t></si><si><r><t>品</t></r><r><t xml:space="preserve">退率 </t></r><rPh><t>pin</t></rPh></si><si><t>a &amp; b &#x5206;</t></si></sst>',
        'xl/worksheets/sheet1.xml': sheet(
          '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row>',
          '<row r="3"><c r="A3"/><c r="B3"><v>0.30000000000000004</v></c><c r="C3" t="b"><v>1</v></c><c r="D3" t="e"><v>#DIV/0!</v></c></row>',
          '<row><c t="inlineStr"><is><t>行内</t></is></c><c t="str"><f>A1&amp;"x"</f><v>日期x</v></c><c t="s"><v>2</v></c></row>',
          '<row r="9"><c r="A9" t="s"><v>99</v></c></row>',
        ),
      }),
    );
    expect(rows).toEqual([
      { line: 1, cells: ['日期', '', '品退率 '] },
      { line: 3, cells: ['', '0.3', 'TRUE', '#DIV/0!'] },
      { line: 4, cells: ['行内', '日期x', 'a & b 分'] },
    ]);
  });

  test('days, times and per cents, by their styles', async () => {
    const styles =
      '<styleSheet><numFmts><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/><numFmt numFmtId="177" formatCode="0.000%"/><numFmt numFmtId="178" formatCode="[h]:mm:ss"/><numFmt numFmtId="179" formatCode="[Red]0.0;[Blue]-0.0"/></numFmts>' +
      '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="176"/><xf numFmtId="177"/><xf numFmtId="178"/><xf numFmtId="179"/><xf numFmtId="22"/></cellXfs></styleSheet>';
    const row = `<row r="1">${['46274', '46274', '46274', '0.0035', '1.5', '1.5', '46274.5'].map((value, style) => `<c s="${style}"><v>${value}</v></c>`).join('')}</row>`;
    const files = { 'xl/styles.xml': styles, 'xl/worksheets/sheet1.xml': sheet(row) };
    expect(await cellsOf(files)).toEqual([
      ['46274', '2026-09-09', '2026-09-09', '0.35%', '36:00:00', '1.5', '2026-09-09 12:00:00'],
    ]);
    const mac = BOOK.replace('<sheets>', '<workbookPr date1904="1"/><sheets>');
    expect((await cellsOf({ ...files, 'xl/workbook.xml': mac }))[0]?.[1]).toBe('2030-09-10');
  });

  test('merged cells give their text to all of them', async () => {
    const text = (at: string, said: string) => `<c r="${at}" t="inlineStr"><is><t>${said}</t></is></c>`;
    const rows = sheet(
      `<row r="1">${text('A1', '日期')}${text('B1', '体验分')}</row>`,
      `<row r="2">${text('B2', '本店')}${text('C2', '行业')}</row>`,
      `<row r="3">${text('A3', '9月8日')}<c r="B3"><v>81</v></c></row>`,
      '<row r="4"><c r="B4"><v>82</v></c></row>',
    ).replace(
      '</worksheet>',
      '<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B1:C1"/><mergeCell ref="A3:A4"/></mergeCells></worksheet>',
    );
    expect(await cellsOf({ 'xl/worksheets/sheet1.xml': rows })).toEqual([
      ['日期', '体验分', '体验分'],
      ['日期', '本店', '行业'],
      ['9月8日', '81'],
      ['9月8日', '82'],
    ]);
  });

  test('several sheets; hidden ones say so, and their names are names', async () => {
    const book =
      '<workbook><sheets><sheet name="__proto__" r:id="rId1"/><sheet name="藏" state="hidden" r:id="rId2"/><sheet name="无" r:id="rId9"/></sheets></workbook>';
    const found = await openWorkbook(
      bytesOf(
        workbook({ 'xl/workbook.xml': book, 'xl/worksheets/sheet1.xml': sheet(), 'xl/worksheets/sheet2.xml': sheet() }),
      ),
    );
    expect(found.sheets.map(({ name, isHidden }) => [name, isHidden])).toEqual([
      ['__proto__', false],
      ['藏', true],
    ]);
  });
});

describe('what is no workbook, or made to do harm', () => {
  const plain = { 'xl/worksheets/sheet1.xml': sheet('<row r="1"><c><v>1</v></c></row>') };

  test('a bomb: 400 MB of nothing in a small file, announced or not, is given up', async () => {
    const bomb = zipSync({
      ...entriesOf(plain),
      'xl/worksheets/sheet1.xml': [new Uint8Array(400_000_000), { level: 1 }],
    });
    expect(bomb.length).toBeLessThan(5_000_000);
    expect(await faultOf(bomb)).toBe('too_large');
    // The directory says that it is small.
    const at = indexOfDirectoryEntry(bomb, 'xl/worksheets/sheet1.xml');
    new DataView(bomb.buffer).setUint32(at + 24, 1000, true);
    const before = process.memoryUsage().arrayBuffers;
    expect(['too_large', 'damaged']).toContain(await faultOf(bomb));
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(200_000_000);
  }, 60_000);

  test('half a file, a file that is not there, a wrong size', async () => {
    const whole = workbook(plain);
    expect(await faultOf(whole.slice(0, whole.length / 2))).toBe('damaged');
    expect(await faultOf(workbook({}))).toBe('no_sheet');
    const wrong = whole.slice();
    new DataView(wrong.buffer).setUint32(indexOfDirectoryEntry(wrong, 'xl/worksheets/sheet1.xml') + 24, 7, true);
    expect(await faultOf(wrong)).toBe('damaged');
  });

  test.each([
    ['OpenDocument', { 'content.xml': '' }, 'other_sheets'],
    ['Excel’s binary format', { 'xl/workbook.bin': '' }, 'other_sheets'],
    ['a text document', { 'word/document.xml': '' }, 'no_table'],
  ])('%s', async (_name, files, fault) => {
    const zip = zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
    expect(await faultOf(zip)).toBe(fault);
  });

  test('entities of a DTD are not looked at: it is refused', async () => {
    const laughs = `<!DOCTYPE x [<!ENTITY a "ha">]>${sheet('<row r="1"><c t="str"><v>&a;</v></c></row>')}`;
    expect(await faultOf(workbook({ 'xl/worksheets/sheet1.xml': laughs }))).toBe('damaged');
  });

  test('a row beyond the last, a column beyond all', async () => {
    expect(await faultOf(workbook({ 'xl/worksheets/sheet1.xml': sheet('<row r="99999999"/>') }))).toBe('damaged');
    expect(
      await faultOf(workbook({ 'xl/worksheets/sheet1.xml': sheet('<row r="1"><c r="XFD1"><v>1</v></c></row>') })),
    ).toBe('wide');
  });

  test('a tag without an end is given up in good time', () => {
    const scanner = new XmlScanner({ open: () => undefined, text: () => undefined, close: () => undefined });
    const piece = `<a "${'>'.repeat(8000)}`;
    const start = performance.now();
    expect(() => {
      for (let n = 0; n < 500; n++) scanner.write(n === 0 ? piece : '>'.repeat(8000));
    }).toThrow(TableError);
    expect(performance.now() - start).toBeLessThan(20_000);
  });

  test('whatever bytes: a table, or a fault', { timeout: FUZZ_TIME }, async () => {
    const whole = workbook(plain);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }),
        async (changes) => {
          const broken = whole.slice();
          for (const [at, byte] of changes) broken[at] = byte;
          await faultOf(broken); // anything but a TableError fails
        },
      ),
      { numRuns: FUZZ_RUNS / 10 },
    );
  });

  test('whatever XML, in pieces of any size: the same events', { timeout: FUZZ_TIME }, () => {
    const events = (xml: string, size: number): string[] => {
      const found: string[] = [];
      let text = '';
      const scanner = new XmlScanner({
        open: (name) => found.push(text, `<${name}`),
        text: (more) => {
          text += more;
        },
        close: (name) => found.push(text, `/${name}`),
      });
      try {
        for (let at = 0; at < xml.length; at += size) scanner.write(xml.slice(at, at + size));
      } catch (error) {
        if (!(error instanceof TableError)) throw error;
        found.push('fault');
      }
      return found;
    };
    const xml = fc.array(
      fc.constantFrom(
        '<a>',
        '</a>',
        '<b x="1>2"/>',
        '<!--',
        '-->',
        '<![CDATA[',
        ']]>',
        '&lt;',
        '&#x41;',
        '<',
        '>',
        '"',
        'text',
        '<?x',
        '?>',
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(xml, fc.integer({ min: 1, max: 9 }), (parts, size) => {
        expect(events(parts.join(''), size)).toEqual(events(parts.join(''), 1000));
      }),
      { numRuns: FUZZ_RUNS },
    );
  });
});

function entriesOf(files: Readonly<Record<string, string>>): Record<string, Uint8Array> {
  const texts = { 'xl/workbook.xml': BOOK, 'xl/_rels/workbook.xml.rels': RELATIONS, ...files };
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)]));
}

/** Where the directory of a zip speaks of a file: the last place that has its name. */
function indexOfDirectoryEntry(zip: Uint8Array, name: string): number {
  return Buffer.from(zip).lastIndexOf(name) - 46;
}

test('attributes, whatever their order, quotes and prefixes', () => {
  expect(attributeOf('c r=\'A1\' s="2" xr:uid="x"', 's')).toBe('2');
  expect(attributeOf('sheet name="a &quot;b&quot;" r:id="rId1"', 'id')).toBe('rId1');
  expect(attributeOf('sheet name="a"', 'state')).toBeUndefined();
});

test('numbers and styles of spreadsheets', () => {
  expect(dayOfSerial(36526)).toBe('2000-01-01');
  expect(dayOfSerial(60)).toBeUndefined();
  expect(shownNumber('0.07', 'percent', false)).toBe('7%');
  expect(formOf(31)).toBe('day');
  expect(formOf(164, 'General')).toBe('plain');
  expect(formOf(164, 'm"月"d"日"')).toBe('day');
});

describe('what a file is written in', () => {
  const utf16 = (text: string, big: boolean, mark: boolean) => {
    const codes = [...(mark ? '\uFEFF' : ''), ...text].map((each) => each.charCodeAt(0));
    return new Uint8Array(codes.flatMap((code) => (big ? [code >> 8, code & 255] : [code & 255, code >> 8])));
  };
  const TEXT = '日期,分\r\n2026-09-09,82\r\n';
  const GBK = new Uint8Array([0xc8, 0xd5, 0xc6, 0xda, 0x2c, 0xb7, 0xd6, 0x0d, 0x0a, ...strToU8('2026-09-09,82\r\n')]);

  test.each<[string, Uint8Array, Encoding]>([
    ['UTF-8', strToU8(TEXT), 'utf-8'],
    ['UTF-8 with its mark', strToU8(`\uFEFF${TEXT}`), 'utf-8'],
    ['UTF-16 LE with its mark', utf16(TEXT, false, true), 'utf-16le'],
    ['UTF-16 BE with its mark', utf16(TEXT, true, true), 'utf-16be'],
    ['UTF-16 LE without', utf16(TEXT, false, false), 'utf-16le'],
    ['UTF-16 BE without', utf16(TEXT, true, false), 'utf-16be'],
    ['GB18030', GBK, 'gb18030'],
  ])('%s', async (_name, bytes, encoding) => {
    const pieces = Array.from({ length: Math.ceil(bytes.length / 5) }, (_, n) => bytes.slice(n * 5, n * 5 + 5));
    expect(await encodingOf([bytes])).toBe(encoding);
    expect((await all(decoded(pieces, encoding))).join('')).toBe(TEXT);
    expect(fileKind(bytes)).toBe('text');
  });

  test('GBK far behind a beginning of plain letters', async () => {
    expect(await encodingOf([strToU8('a,b\n'.repeat(50_000)), GBK])).toBe('gb18030');
  });
});
