import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { BUILD } from '../e2e/extension.ts';
import type { Row } from './engine.ts';

const KB = 1000;

/** Sizes of what is shipped, gzipped, against DESIGN's budgets. */
export function measureBundles(): Row[] {
  return [
    row('content script on every page', ['content-scripts/reader.js'], 12),
    row('reader, on pages that may show figures', ['look.js'], 30),
    row('panel, first load', ['sidepanel.html', ...linkedFrom('sidepanel.html')], 45),
    row('worker', ['background.js'], 10),
  ];
}

/** Scripts and styles that a page names itself, and what those scripts import before they run. */
function linkedFrom(page: string): string[] {
  const html = readFileSync(join(BUILD, page), 'utf8');
  const named = [...html.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].map((match) => match[1]!);
  const seen = new Set<string>();
  const visit = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    if (!file.endsWith('.js')) return;
    const code = readFileSync(join(BUILD, file), 'utf8');
    for (const [, imported] of code.matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g))
      visit(`chunks/${imported}`);
  };
  named.forEach(visit);
  return [...seen];
}

function row(name: string, files: string[], budget: number): Row {
  const size = files.reduce((sum, file) => sum + gzipSync(readFileSync(join(BUILD, file)), { level: 9 }).length, 0);
  const value = `${(size / KB).toFixed(1)} kB gzip`;
  return {
    name: `${name} (${files.length} files)`,
    value,
    baseline: `budget ${budget} kB`,
    ratio: (budget * KB) / size,
  };
}
