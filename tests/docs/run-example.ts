import { readFileSync } from 'node:fs';
import { vi } from 'vitest';

/** What an example says that it prints, and what it prints: one entry for each `// =>`. */
export type Run = { readonly said: readonly string[]; readonly printed: readonly string[] };

export async function runExample(path: string, load: () => Promise<unknown>): Promise<Run> {
  const said = [...readFileSync(path, 'utf8').matchAll(/\/\/ => (.*)$/gm)].map(([, text]) => text!);
  const printed: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((thing) => {
    printed.push(JSON.stringify(thing));
  });
  try {
    await load();
  } finally {
    log.mockRestore();
  }
  return { said, printed };
}
