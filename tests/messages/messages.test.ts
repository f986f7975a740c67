import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { snapshot, visit } from '../history/sample';

type Listener = (message: unknown, sender: object, reply: (reply: unknown) => void) => unknown;

const OURS = 'our-id';
const TAB = { id: 7, url: 'https://fxg.jinritemai.com/ffa/eco/experience-score?token=secret#top' };
let listeners: Listener[];

/** What the browser does with a message: every listener hears it, the first reply goes back, as a copy without undefined. */
function deliver(message: unknown, sender: object): Promise<unknown> {
  return new Promise((resolve) => {
    const reply = (answer: unknown) => resolve(JSON.parse(JSON.stringify(answer)));
    const waits = listeners.map((listen) => listen(message, sender, reply) === true);
    if (!waits.includes(true)) setTimeout(() => resolve(undefined));
  });
}

/** The two ends, over a browser that carries messages and nothing else; each test loads them anew. */
async function ends() {
  return {
    ...(await import('../../lib/messages/handle')),
    ...(await import('../../lib/messages/send')),
    ...(await import('../../lib/messages/answer-top')),
    ...(await import('../../lib/messages/history-changed')),
  };
}

beforeEach(() => {
  listeners = [];
  vi.resetModules();
  vi.stubGlobal('chrome', {
    runtime: {
      id: OURS,
      onMessage: { addListener: (listener: Listener) => listeners.push(listener) },
      sendMessage: (message: unknown) => deliver(message, { id: OURS, tab: TAB }),
    },
    tabs: { sendMessage: (_tab: number, message: unknown) => deliver(message, { id: OURS }) },
  });
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const nothing = { 'page:visit': async () => ({ stored: false }), 'page:top': async () => null };

test('a visit arrives as it was sent, with the tab’s address without its query; the answer comes back', async () => {
  const { handle, send } = await ends();
  const heard: unknown[] = [];
  handle({
    ...nothing,
    'page:visit': async (request, sender) => {
      heard.push(request, sender);
      return { stored: true };
    },
  });
  expect(await send('page:visit', { visit: visit(), snapshot: snapshot() })).toEqual({ stored: true });
  const sender = { tabId: 7, pageUrl: 'https://fxg.jinritemai.com/ffa/eco/experience-score' };
  expect(heard).toEqual([{ visit: visit(), snapshot: snapshot() }, sender]);
});

test('a malformed request is refused before the handler sees it', async () => {
  const { handle, send } = await ends();
  const handler = vi.fn(nothing['page:visit']);
  handle({ ...nothing, 'page:visit': handler });
  const request = { visit: visit(), snapshot: snapshot({ shopId: '' }) };
  await expect(send('page:visit', request)).rejects.toThrow(/shopId/);
  expect(handler).not.toHaveBeenCalled();
});

test('an error of the handler reaches the sender in words', async () => {
  const { handle, send } = await ends();
  handle({ ...nothing, 'page:visit': () => Promise.reject(new Error('the disk is full')) });
  await expect(send('page:visit', { visit: visit() })).rejects.toThrow('the disk is full');
});

test('a message that nobody handles is an error, not an answer', async () => {
  const { send } = await ends();
  await expect(send('page:top', { board: true })).rejects.toThrow('not answered');
});

test.each([
  ['from another extension', { name: 'page:top', request: { board: true } }, { id: 'other-id' }],
  ['of an unknown name', { name: 'toString', request: {} }, { id: OURS }],
  ['that is text', 'page:top', { id: OURS }],
  ['that is nothing', null, { id: OURS }],
])('a message %s is left to others', async (_name, message, sender) => {
  const { handle } = await ends();
  handle(nothing);
  expect(await deliver(message, sender)).toBeUndefined();
});

test.each([{ id: '10000001', name: '示例旗舰店' }, null])('the top frame says whose page it is: %j', async (shop) => {
  const page = { shop, url: 'https://fxg.jinritemai.com/ffa/eco/experience-score' };
  const { answerTop, sendToTopFrame } = await ends();
  const asked = vi.fn(() => page);
  answerTop(asked);
  expect(await sendToTopFrame(7, 'page:top', { board: true })).toEqual(page);
  expect(asked).toHaveBeenCalledWith({ board: true });
});

test('a panel hears that the history changed, answers nothing, and disturbs no question', async () => {
  const { handle, send, onHistoryChanged, tellHistoryChanged } = await ends();
  const heard = vi.fn();
  onHistoryChanged(heard);
  handle(nothing);
  expect(await send('page:visit', { visit: visit() })).toEqual({ stored: false });
  expect(heard).not.toHaveBeenCalled();
  tellHistoryChanged();
  expect(heard).toHaveBeenCalledTimes(1);
});
