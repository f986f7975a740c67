/** A record of a CSV file, without its line end, and the number of the line on which it begins. */
export type CsvRecord = { readonly text: string; readonly line: number };

/**
 * The records of a CSV text that ends every record with CRLF, as ours do; a quoted cell may hold line ends of its own.
 * What follows the last CRLF is no record. One pass, whatever stands in it.
 *
 * @param from where to begin
 * @param firstLine the number of the line that begins there
 */
export function* recordsIn(text: string, from: number, firstLine: number): Generator<CsvRecord> {
  let [start, line, isQuoted] = [from, firstLine, false];
  let quote = next(text, '"', from);
  for (let end = next(text, '\r\n', from); end < text.length; end = next(text, '\r\n', end + 2)) {
    for (; quote < end; quote = next(text, '"', quote + 1)) isQuoted = !isQuoted;
    if (isQuoted) continue;
    const record = text.slice(start, end);
    yield { text: record, line };
    line += record.includes('\n') ? record.split('\n').length : 1;
    start = end + 2;
  }
}

/** The cells of one record, after RFC 4180; undefined where its quotes are not as that asks. */
export function cellsOf(record: string): readonly string[] | undefined {
  if (!record.includes('"')) return record.split(',');
  const cells: string[] = [];
  for (let at = 0; ; ) {
    const isQuoted = record[at] === '"';
    const end = isQuoted ? closingQuote(record, at + 1) : next(record, ',', at);
    if (isQuoted && end === record.length) return undefined;
    cells.push(isQuoted ? record.slice(at + 1, end).replaceAll('""', '"') : record.slice(at, end));
    const after = isQuoted ? end + 1 : end;
    if (after >= record.length) return cells;
    if (record[after] !== ',') return undefined;
    at = after + 1;
  }
}

function closingQuote(record: string, from: number): number {
  let at = next(record, '"', from);
  while (record[at + 1] === '"') at = next(record, '"', at + 2);
  return at;
}

/** Where it stands next; the text's length where it does not. */
function next(text: string, what: string, from: number): number {
  const at = text.indexOf(what, from);
  return at < 0 ? text.length : at;
}
