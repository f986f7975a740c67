import { createHash } from 'node:crypto';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Another extension in the seller's browser, with a page to speak from. */
export type Stranger = { readonly folder: string; readonly page: string; remove(): void };

/** Made at test time; it asks for nothing, and may speak to every extension that listens. */
export function makeStranger(): Stranger {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'stranger-')));
  const manifest = { manifest_version: 3, name: 'Stranger', version: '1' };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'page.html'), '<!doctype html><title>Stranger</title>');
  return {
    folder,
    page: `chrome-extension://${idOf(folder)}/page.html`,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** An unpacked extension's id: the first 16 bytes of its path's SHA-256, written in a–p. */
function idOf(folder: string): string {
  const hex = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return [...hex].map((digit) => String.fromCharCode('a'.charCodeAt(0) + Number.parseInt(digit, 16))).join('');
}
