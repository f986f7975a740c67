/**
 * How right the engine is, on simulated platforms whose truth is known (tests/sim).
 * Alone: `node tests/bench/accuracy.ts [shops a kind] [kind ...]`; `other` among the kinds for the other family's shops.
 */
import type * as accuracy from './accuracy/index.ts';
import type { Table } from './accuracy/table.ts';
import { bundled } from './bundled.ts';

const SHOPS = 40;

/** Prints one block a kind. */
export async function printAccuracy(shops = SHOPS, kinds: readonly string[] = []): Promise<void> {
  const { KIND_NAMES, measureKind } = await bundled<typeof accuracy>('accuracy/index.ts');
  const other = kinds.includes('other');
  const asked = KIND_NAMES.filter((name) => kinds.includes(name));
  for (const kind of asked.length === 0 ? KIND_NAMES : asked) {
    for (const table of measureKind(kind, shops, other)) printTable(table);
  }
}

/** Prints one block. */
export function printTable({ title, columns, rows }: Table): void {
  console.log(`\n${title.padEnd(52)}${columns.map((column) => column.padStart(10)).join('')}   goal`);
  for (const { name, cells, goal } of rows) {
    console.log(`  ${name.padEnd(50)}${cells.map((cell) => cell.padStart(10)).join('')}   ${goal ?? ''}`.trimEnd());
  }
}

if (process.argv[1] === import.meta.filename) {
  const [shops, ...kinds] = process.argv.slice(2);
  await printAccuracy(shops === undefined ? undefined : Number(shops), kinds);
}
