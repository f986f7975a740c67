import { scanWhole } from './scan-entry';
import { TableError } from './table-error';
import type { Bytes, ZipEntry } from './zip-directory';

/** Together, in characters: far more than the names and labels of any shop. */
const MOST_CHARACTERS = 50_000_000;
const MOST_STRINGS = 1_000_000;

/** The texts that the cells of a workbook share, in the order in which cells name them. Phonetic readings are left out. */
export async function sharedStrings(file: Bytes, entry: ZipEntry | undefined): Promise<readonly string[]> {
  const strings: string[] = [];
  if (!entry) return strings;
  let characters = 0;
  let text = '';
  let isText = false;
  let phonetic = 0;
  await scanWhole(file, entry, {
    open(name) {
      if (name === 'si') text = '';
      if (name === 'rPh') phonetic += 1;
      isText = name === 't' && phonetic === 0;
    },
    text(found) {
      if (isText) text += found;
    },
    close(name) {
      if (name === 't') isText = false;
      if (name === 'rPh') phonetic -= 1;
      if (name !== 'si') return;
      characters += text.length;
      if (characters > MOST_CHARACTERS || strings.length >= MOST_STRINGS) throw new TableError('too_large');
      strings.push(text);
    },
  });
  return strings;
}
