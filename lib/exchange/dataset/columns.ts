import { CSV_HEADER } from '../csv';

/** What the CSV contract has no column for, and the check of the row. */
export const MORE_COLUMNS = ['stage', 'industry', 'updated_at', 'day_from', 'change', 'rank', 'row_check'] as const;

/** The columns of a file of the data set, in order: those of the CSV contract come first. A contract, too. */
export const DATASET_HEADER = [...CSV_HEADER, ...MORE_COLUMNS] as const;
export type DatasetColumn = (typeof DATASET_HEADER)[number];

/** As it stands at the head of a file. Columns that follow are of a newer version. */
export const HEADER_LINE: string = DATASET_HEADER.join(',');

export const BOM = '\uFEFF';
export const END = '\r\n';
