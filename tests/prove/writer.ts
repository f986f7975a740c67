import type { Page } from 'playwright';
import type { Row } from '../e2e/back-end.ts';
import { snapshot, visit } from '../history/sample.ts';
import { contentWorldOf } from './content-world.ts';

/** One snapshot that is to be written: its day and the value of its one figure say which. */
export type Write = { readonly day: string; readonly indicator: string; readonly value: number };

/** Many different days, from 2015 on: another one for each number. */
export function writeOf(number: number): Write {
  const day = new Date(Date.UTC(2015, 0, 1 + number)).toISOString().slice(0, 10);
  return { day, indicator: 'quality_return_rate', value: (number % 9973) / 100 + 0.01 };
}

/** What the reader sends when it has read a page that shows this. */
function messageOf({ day, indicator, value }: Write) {
  const reading = {
    indicator,
    dimension: 'goods',
    label: '商品品质退货率',
    raw: `${value} %`,
    value,
    unit: 'percent' as const,
  };
  const at = `${day}T12:00:00+08:00`;
  return {
    name: 'page:visit',
    request: { visit: visit({ at, outcomes: [] }), snapshot: snapshot({ day, capturedAt: at, readings: [reading] }) },
  };
}

/** How many messages of one tab are on their way at a time. */
const AT_ONCE = 3;
/** One page may be asked to send more than once. */
let calls = 0;

/**
 * Sends snapshots from the content script's world of a page, as the reader does, and says of each when the background has
 * acknowledged it. It has begun when this returns; `ended` when all are sent, or with the page.
 */
export async function sendFrom(page: Page, id: string, writes: readonly Write[], acknowledged: (write: Write) => void) {
  const world = await contentWorldOf(page, id);
  const word = `acknowledged in ${++calls}:`;
  world.onSaid((words) => {
    if (words.startsWith(word)) acknowledged(writes[Number(words.slice(word.length))]!);
  });
  const work = world.run(
    async ({ messages, atOnce, said }) => {
      const { runtime } = (
        globalThis as unknown as { chrome: { runtime: { sendMessage(of: unknown): Promise<unknown> } } }
      ).chrome;
      const open = messages.map((message, number) => ({ message, number }));
      const lane = async () => {
        for (let next = open.shift(); next; next = open.shift()) {
          const { message, number } = next;
          const reply = (await runtime.sendMessage(message).catch(() => undefined)) as
            | { answer?: { stored: boolean } }
            | undefined;
          if (reply?.answer?.stored) console.log(said + number);
        }
      };
      await Promise.all(Array.from({ length: atOnce }, lane));
    },
    { messages: writes.map(messageOf), atOnce: AT_ONCE, said: word },
  );
  return { ended: work.catch(() => undefined) }; // the page is gone: the test has ended it
}

/** What of the acknowledged is not in the history exactly once, as it was sent. */
export function lost(rows: readonly Row[], acknowledged: readonly Write[]): string[] {
  const byKey = Map.groupBy(rows, ({ data_date, indicator }) => `${data_date} ${indicator}`);
  return acknowledged.flatMap(({ day, indicator, value }) => {
    const found = byKey.get(`${day} ${indicator}`) ?? [];
    if (found.length === 1 && Number(found[0]!.value) === value) return [];
    return [`${day} ${indicator} ${value}: ${found.map((row) => row.value).join(' and ') || 'nothing'}`];
  });
}
