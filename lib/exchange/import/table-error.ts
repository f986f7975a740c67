/**
 * Why a file cannot be read at all. `empty` nothing in it · `too_large` more than a table of figures can be · `long_line` a line
 * without an end · `wide` more columns than any table · `quote` a quotation mark that nothing closes · `old_excel` .xls of before
 * 2007 · `locked` with a password · `xml_table` XML that calls itself .xls · `other_sheets` ods, numbers, xlsb · `no_table` a
 * picture, a PDF, a program · `damaged` it breaks off, or contradicts itself · `no_sheet` a workbook without a sheet.
 */
export const TABLE_FAULTS = [
  'empty',
  'too_large',
  'long_line',
  'wide',
  'quote',
  'old_excel',
  'locked',
  'xml_table',
  'other_sheets',
  'no_table',
  'damaged',
  'no_sheet',
] as const;
export type TableFault = (typeof TABLE_FAULTS)[number];

/** A file that cannot be read. The panel has a sentence for each fault that says what to do. */
export class TableError extends Error {
  readonly fault: TableFault;
  /** Where, counted from 1; 0 where it is about the whole. */
  readonly line: number;

  constructor(fault: TableFault, line = 0) {
    super(`table cannot be read: ${fault}${line > 0 ? ` at line ${line}` : ''}`);
    this.name = 'TableError';
    this.fault = fault;
    this.line = line;
  }
}
