import { scanWhole } from './scan-entry';
import { attributeOf } from './xml-scanner';
import type { Bytes, ZipEntry } from './zip-directory';

/** How a number is shown: as a day, a time of day or a length of time, per cent, or as it is. */
export type CellForm = 'day' | 'time' | 'percent' | 'plain';

const LARGEST_STYLES = 20_000_000;

/** The form of each cell style of a workbook, by its number. */
export async function cellForms(file: Bytes, entry: ZipEntry | undefined): Promise<readonly CellForm[]> {
  const forms: CellForm[] = [];
  if (!entry) return forms;
  const codes = new Map<number, string>();
  let isInCells = false;
  await scanWhole(
    file,
    entry,
    {
      open(name, attributes) {
        const id = Number(attributeOf(attributes, 'numFmtId'));
        if (name === 'cellXfs') isInCells = true;
        else if (name === 'numFmt') codes.set(id, attributeOf(attributes, 'formatCode') ?? '');
        else if (name === 'xf' && isInCells) forms.push(formOf(id, codes.get(id)));
      },
      text: () => undefined,
      close(name) {
        if (name === 'cellXfs') isInCells = false;
      },
    },
    LARGEST_STYLES,
  );
  return forms;
}

/**
 * Source: ECMA-376 part 1, 18.8.30: formats 0–49 are built in, 27–36 and 50–58 are the days of Chinese, Japanese and Korean
 * Excel, of which 32–35 and 55–56 are times of day there.
 */
export function formOf(id: number, code?: string): CellForm {
  if (code !== undefined) return formOfCode(code);
  if (id === 9 || id === 10) return 'percent';
  if ((id >= 18 && id <= 21) || (id >= 45 && id <= 47) || (id >= 32 && id <= 35) || id === 55 || id === 56)
    return 'time';
  return (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58) ? 'day' : 'plain';
}

/** Quoted and escaped text, colours and conditions aside: `yyyy"年"m"月"d"日"`, `[Red]0.00%`, `[h]:mm`. */
function formOfCode(code: string): CellForm {
  const plain = (code.split(';')[0] ?? '')
    .replaceAll(/"[^"]*"|\\.|_.|\*./g, '')
    .replaceAll(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .replaceAll(/general/gi, '');
  if (plain.includes('%')) return 'percent';
  if (/[ye]|d/i.test(plain)) return 'day';
  return /[hs]|上午|AM\/PM/i.test(plain) ? 'time' : /m/i.test(plain) ? 'day' : 'plain';
}
