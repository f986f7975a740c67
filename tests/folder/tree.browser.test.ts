import { expect, test } from 'vitest';
import { forget, keep, kept } from '../../lib/folder/keep';
import { fileAt, filesIn, namesIn, removeAt, writeAt } from '../../lib/folder/tree';
import { freshFolder, pathsIn, textAt } from './devices';

test('a file is written with the folders above it, found with size and time, and read', async () => {
  const root = await freshFolder();
  const written = await writeAt(root, 'a/b/c.csv', '店');
  expect(written).toMatchObject({ path: 'a/b/c.csv', size: 3 });
  expect(await filesIn(root, () => true)).toEqual([written]);
  expect(await filesIn(root, (name) => name !== 'a')).toEqual([]);
  expect(await textAt(root, 'a/b/c.csv')).toBe('店');
  expect(await namesIn(root, 'a/b')).toEqual(['c.csv']);
});

test('where writing fails the old file stays whole', async () => {
  const root = await freshFolder();
  await writeAt(root, 'backups/a.gz', 'old');
  const broken = new ReadableStream({
    start: (controller) => controller.enqueue(new TextEncoder().encode('new and half')),
    pull: (controller) => controller.error(new RangeError('the disk is full')),
  });
  await expect(writeAt(root, 'backups/a.gz', broken)).rejects.toThrow('the disk is full');
  expect(await textAt(root, 'backups/a.gz')).toBe('old');
  expect(await pathsIn(root)).toEqual(['backups/a.gz']);
});

test('what is not there is not there', async () => {
  const root = await freshFolder();
  expect(await fileAt(root, { path: 'a/b.csv' })).toBeUndefined();
  expect(await namesIn(root, 'backups')).toEqual([]);
  await removeAt(root, 'a/b.csv');
  await writeAt(root, 'a.csv', '');
  await removeAt(root, 'a.csv');
  expect(await pathsIn(root)).toEqual([]);
});

test('a handle is kept, and forgotten', async () => {
  await forget();
  const root = await freshFolder();
  await keep('handle', root);
  await keep('parquet', true);
  expect(await (await kept<typeof root>('handle'))?.isSameEntry(root)).toBe(true);
  await forget('handle');
  expect([await kept('handle'), await kept('parquet')]).toEqual([undefined, true]);
  await forget();
  expect(await kept('parquet')).toBeUndefined();
});
