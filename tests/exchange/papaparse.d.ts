/** The part of Papa Parse that tests and benchmarks use; it ships no types. */
declare module 'papaparse' {
  export function parse(
    text: string,
    config?: { delimiter?: string; newline?: string },
  ): { data: string[][]; errors: unknown[] };
  export function unparse(
    rows: { fields: readonly string[]; data: readonly (readonly unknown[])[] },
    config?: { newline?: string; escapeFormulae?: boolean },
  ): string;
  const papa: { parse: typeof parse; unparse: typeof unparse };
  export default papa;
}
