import type { Frame, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { snapshot, visit as visitOf } from '../history/sample.ts';
import { truthFor } from '../pages/generator.ts';
import { type Backend, startBackend } from '../pages/server.ts';
import { address, historyWith, SCORE_PAGE, stored, visit } from './back-end';
import { launch, type Session } from './extension.ts';
import { makeStranger, type Stranger } from './stranger';

const open = {} as { session: Session; backend: Backend; stranger: Stranger };
beforeAll(async () => {
  open.backend = await startBackend();
  open.stranger = makeStranger();
  open.session = await launch({ port: open.backend.port, others: [open.stranger.folder] });
});
afterAll(async () => {
  await open.session?.close();
  await open.backend?.close();
  open.stranger?.remove();
});

/** What the reader itself would send of a score page: stored, if it came from the reader. */
const MESSAGE = { name: 'page:visit', request: { visit: visitOf(), snapshot: snapshot() } };
const NOTHING = { snapshots: 0, states: [] };
/** A page of the back-end that shows no figures, so that whatever is stored came by a message. */
const QUIET = '/ffa/notice/detail';
/** Long enough for a message to arrive and be stored; the reader takes as long to store a page. */
const LATER = 1500;

/** Everything by which one script of a browser speaks to another, loaded with what would do harm. */
async function shout(where: Page | Frame, id: string): Promise<string[]> {
  return where.evaluate(
    async ({ message, extension }) => {
      const answers: string[] = [];
      const shapes = [
        message,
        { ...message, target: extension },
        JSON.stringify(message),
        { type: 'scorelens', payload: message },
      ];
      window.addEventListener('message', ({ data }) => {
        if (!shapes.some((shape) => JSON.stringify(shape) === JSON.stringify(data))) answers.push(JSON.stringify(data));
      });
      const names = [message.name, 'scorelens', 'history:changed', 'wxt:locationchange', `${extension}:page:visit`];
      const around = [window, window.top, window.parent, ...Array.from(window.frames as unknown as ArrayLike<Window>)];
      const channels = names.map((name) => new BroadcastChannel(name)); // none hears itself
      for (const channel of channels) channel.onmessage = ({ data }) => answers.push(`channel ${JSON.stringify(data)}`);
      for (const shape of shapes) {
        for (const channel of channels) channel.postMessage(shape);
        for (const other of around) other?.postMessage(shape, '*');
        for (const name of names) {
          for (const target of [window, document, document.documentElement, document.body])
            target.dispatchEvent(new CustomEvent(name, { detail: shape, bubbles: true }));
        }
      }
      localStorage.setItem('scorelens', JSON.stringify(message));
      Object.assign(window, {
        [Symbol.for('scorelens')]: { ...message.request, figures: new Map(), listeners: new Set() },
      });
      type Runtime = {
        sendMessage?: (id: string, message: unknown) => Promise<unknown>;
        connect?: (id: string) => void;
      };
      const runtime = (globalThis as unknown as { chrome?: { runtime?: Runtime } }).chrome?.runtime;
      const answer = await runtime?.sendMessage?.(extension, message).catch(() => undefined);
      if (answer !== undefined) answers.push(`runtime ${JSON.stringify(answer)}`);
      await new Promise((done) => setTimeout(done, 300));
      return answers;
    },
    { message: MESSAGE, extension: id },
  );
}

describe('whoever is not the extension is not heard', () => {
  test('scripts of the page', async () => {
    const { id } = open.session;
    const page = await visit(open, address(QUIET));
    const panel = await open.session.openPanelInTab();
    expect(await shout(page, id)).toEqual([]);
    await page.waitForTimeout(LATER);
    expect(await stored(panel)).toEqual(NOTHING);
    await Promise.all([page.close(), panel.close()]);
  });

  test('scripts of a frame, of the same host and of another', async () => {
    const { id } = open.session;
    const page = await visit(open, address(QUIET));
    const panel = await open.session.openPanelInTab();
    for (const host of ['fxg.jinritemai.com', 'compass.jinritemai.com']) {
      const loaded = page.waitForEvent('framenavigated', (frame) => frame.url().includes(`${host}${QUIET}?frame`));
      await page.evaluate(
        (url) => {
          const frame = document.body.appendChild(document.createElement('iframe'));
          frame.src = url;
        },
        address(QUIET, { frame: 1 }, host),
      );
      const frame = await loaded;
      await frame.waitForLoadState();
      expect(await shout(frame, id)).toEqual([]);
    }
    await page.waitForTimeout(LATER);
    expect(await stored(panel)).toEqual(NOTHING);
    await Promise.all([page.close(), panel.close()]);
  });

  test('another extension, which the browser lets speak and the worker does not answer', async () => {
    const { id, context } = open.session;
    const page = await context.newPage();
    await page.goto(open.stranger.page);
    const panel = await open.session.openPanelInTab();
    const answers = await page.evaluate(
      async ({ message, extension }) => {
        type Port = {
          postMessage(message: unknown): void;
          onMessage: { addListener(on: (message: unknown) => void): void };
        };
        const { runtime } = (
          globalThis as unknown as {
            chrome: {
              runtime: {
                sendMessage(id: string, message: unknown): Promise<unknown>;
                connect(id: string, info?: { name: string }): Port;
              };
            };
          }
        ).chrome;
        const heard: unknown[] = [];
        for (const each of [message, { name: 'page:top', request: { board: true } }, { name: 'history:changed' }]) {
          const answer = await runtime.sendMessage(extension, each).catch(() => undefined);
          if (answer !== undefined) heard.push(answer);
          const port = runtime.connect(extension, { name: message.name });
          port.onMessage.addListener((told) => heard.push(told));
          try {
            port.postMessage(each);
          } catch {
            // closed from the other side already
          }
        }
        await new Promise((done) => setTimeout(done, 300));
        return heard;
      },
      { message: MESSAGE, extension: id },
    );
    expect(answers).toEqual([]);
    await page.waitForTimeout(LATER);
    expect(await stored(panel)).toEqual(NOTHING);
    await Promise.all([page.close(), panel.close()]);
  });
});

test('no page may hold the panel in a frame, or open it', async () => {
  const page = await visit(open, address(QUIET));
  const inside = await page.evaluate(async (url) => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    frame.src = url;
    await new Promise((done) => setTimeout(done, 800));
    return frame.contentDocument?.title ?? '';
  }, `chrome-extension://${open.session.id}/sidepanel.html`);
  expect(inside).toBe('');
  expect(page.frames().filter((frame) => frame.url().includes(`${open.session.id}/sidepanel`))).toEqual([]);
  await page.close();
});

test('no page can make the reader fall silent', async () => {
  const { id } = open.session;
  const page = await open.session.context.newPage();
  const panel = await open.session.openPanelInTab();
  const truth = truthFor({ seed: 31 });
  await page.goto(address(SCORE_PAGE, { seed: 31, delay: 1500 }));
  await page.evaluate((extension) => {
    const silence = () => {
      for (const script of ['reader', 'look', 'overlay']) {
        const type = `${extension}:${script}:wxt:content-script-started`;
        const detail = { contentScriptName: script, messageId: 'x' };
        document.dispatchEvent(new CustomEvent(type, { detail }));
        window.postMessage({ type, ...detail }, '*');
      }
    };
    silence();
    setInterval(silence, 100);
  }, id);
  const rows = await historyWith(panel, (all) => all.some(({ shop_id }) => shop_id === truth.shopId), 10_000);
  expect(rows.length).toBeGreaterThan(8);
  await Promise.all([page.close(), panel.close()]);
});

test('the same message from the extension itself is stored, so that the tests above mean something', async () => {
  const panel = await open.session.openPanelInTab();
  const other = await open.session.openPanelInTab();
  const before = (await stored(panel)).snapshots;
  const answer = await other.evaluate((message) => {
    const { runtime } = (
      globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } } }
    ).chrome;
    return runtime.sendMessage(message);
  }, MESSAGE);
  expect(answer).toEqual({ answer: { stored: true } });
  expect((await stored(panel)).snapshots).toBe(before + 1);
  await Promise.all([panel.close(), other.close()]);
});
