import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Hearing, hearChanges } from '../../lib/reader/hear-changes';

let heard: number[];
let hearing: Hearing;
const text = document.createTextNode('0');

beforeEach(() => {
  heard = [];
  document.body.replaceChildren(text);
  hearing = hearChanges({ subtree: true, characterData: true }, (records) => heard.push(records.length));
  hearing.observe(document.body);
});
afterEach(() => hearing.disconnect());

/** Observers are told before what waits for a promise goes on. */
async function change(times: number): Promise<void> {
  for (let at = 0; at < times; at++) text.data = String(at);
  await Promise.resolve();
}

test('each change of a calm page is heard', async () => {
  for (let at = 0; at < 20; at++) await change(10);
  expect(heard).toEqual(Array(20).fill(10));
});

test('a page that changes without end is not heard for a while, and then told of once without saying what it did', async () => {
  await change(1100);
  await change(50);
  expect(heard).toEqual([1100]);
  await vi.waitFor(() => expect(heard).toEqual([1100, 0]), 3000);
  await change(3);
  expect(heard).toEqual([1100, 0, 3]);
});

test('however much a page changes at once, it is heard again soon', async () => {
  await change(100_000);
  await vi.waitFor(() => expect(heard).toEqual([100_000, 0]), 3000);
});

test('what is to be heard from meanwhile is heard from afterwards', async () => {
  const host = document.createElement('div');
  const inside = document.createTextNode('a');
  host.attachShadow({ mode: 'open' }).append(inside);
  document.body.append(host);
  await change(1100);
  hearing.observe(host.shadowRoot!);
  await vi.waitFor(() => expect(heard).toEqual([1100, 0]), 3000);
  inside.data = 'b';
  await Promise.resolve();
  expect(heard).toEqual([1100, 0, 1]);
});

test('nothing is heard once it has ended, a rest or not', async () => {
  await change(1100);
  hearing.disconnect();
  await new Promise((done) => setTimeout(done, 1600)); // longer than any rest
  await change(5);
  expect(heard).toEqual([1100]);
});
