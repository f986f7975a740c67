/** SHA-256 of each zip in `.output`, printed and kept beside them in the form that `sha256sum --check` reads. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = '.output';
const lines = readdirSync(folder)
  .filter((name) => name.endsWith('.zip'))
  .sort()
  .map(
    (name) =>
      `${createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex')}  ${name}\n`,
  );
if (lines.length === 0) throw new Error(`no zip in ${folder}`);
writeFileSync(join(folder, 'SHA256SUMS'), lines.join(''));
process.stdout.write(lines.join(''));
