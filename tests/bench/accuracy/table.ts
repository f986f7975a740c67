/** Figures as they are printed: one row a measure, one column a length of history. */
export type Table = { readonly title: string; readonly columns: readonly string[]; readonly rows: readonly TableRow[] };
export type TableRow = {
  readonly name: string;
  readonly cells: readonly string[];
  /** What the issue asks for. */
  readonly goal?: string | undefined;
};

export function points(value: number): string {
  return value.toFixed(value < 0.01 && value > 0 ? 3 : 2);
}

export function percent(value: number): string {
  return `${(100 * value).toFixed(0)} %`;
}
