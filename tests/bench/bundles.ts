import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { BUILD } from '../e2e/extension.ts';
import type { Row } from './engine.ts';

const KB = 1000;

/** What the panel of a shop loads besides, once it knows the shop's platform; the largest of them. */
const SHOP_PLATFORM = /^douyin-.*\.js$/;

/** Sizes of what is shipped, gzipped, against DESIGN's budgets where it has one. */
export function measureBundles(): Row[] {
  const panel = ['sidepanel.html', ...linkedFrom('sidepanel.html')];
  const [shop] = readdirSync(join(BUILD, 'chunks')).filter((file) => SHOP_PLATFORM.test(file));
  if (!shop) throw new Error('the panel has no chunk for 抖店, so its size says nothing');
  return [
    row('content script, on every page of the hosts', ['content-scripts/reader.js'], 12),
    row('reader, on pages that may show figures', ['look.js']),
    row('overlay, where figures were read', ['content-scripts/overlay.js']),
    row('all three, on a score page', ['content-scripts/reader.js', 'look.js', 'content-scripts/overlay.js']),
    row('picker, when the seller teaches it a figure', ['content-scripts/teach.js']),
    row('page skeleton, when the seller asks for one', ['skeleton.js']),
    row('panel, first load', panel, 45),
    row('panel, first load with a shop of 抖店', [...panel, ...linkedOf(`chunks/${shop}`, panel)], 45),
    row('worker', ['background.js'], 10),
  ];
}

/** Scripts and styles that a page names itself, and what those scripts import before they run. */
function linkedFrom(page: string): string[] {
  const html = readFileSync(join(BUILD, page), 'utf8');
  const named = [...html.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].map((match) => match[1]!);
  const seen: string[] = [];
  for (const file of named) seen.push(...linkedOf(file, seen));
  return seen;
}

/** A file and what it imports before it runs, but for what is there already. */
function linkedOf(file: string, there: readonly string[]): string[] {
  const seen = new Set(there);
  const visit = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    if (!file.endsWith('.js')) return;
    const code = readFileSync(join(BUILD, file), 'utf8');
    for (const [, imported] of code.matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g))
      visit(`chunks/${imported}`);
  };
  visit(file);
  return [...seen].slice(there.length);
}

function row(name: string, files: string[], budget?: number): Row {
  const size = files.reduce((sum, file) => sum + gzipSync(readFileSync(join(BUILD, file)), { level: 9 }).length, 0);
  const measured = { name: `${name} (${files.length} files)`, value: `${(size / KB).toFixed(1)} kB gzip` };
  return budget === undefined
    ? measured
    : { ...measured, baseline: `budget ${budget} kB`, ratio: (budget * KB) / size };
}
