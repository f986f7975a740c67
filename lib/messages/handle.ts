import { type Browser, browser } from 'wxt/browser';
import { type MessageName, type Reply, type Request, type Response, requests } from './contract';

/** Who sent a message: a tab for content scripts, nothing for the extension's own pages. */
export type Sender = {
  readonly tabId: number | undefined;
  readonly frameId: number | undefined;
  /** Origin and path of the page in the tab, also where a frame inside it sent the message. */
  readonly pageUrl: string | undefined;
};

type Handlers = { [N in MessageName]?: (request: Request<N>, sender: Sender) => Promise<Response<N>> };
type Envelope = { readonly name: MessageName; readonly request: unknown };

/**
 * Answers messages. Requests are parsed first: a content script runs inside someone else's page, so what it sends
 * is input, not data. Messages from other extensions never arrive here (they come by another event).
 *
 * Answers by the callback, which every browser takes without a polyfill.
 *
 * Call it synchronously while the background starts, or the message that woke it is lost.
 */
export function handle(handlers: Handlers): void {
  const listener = (
    message: unknown,
    sender: Browser.runtime.MessageSender,
    reply: (reply: Reply<MessageName>) => void,
  ) => {
    if (!isEnvelope(message) || sender.id !== browser.runtime.id) return false;
    answer(message, handlers, {
      tabId: sender.tab?.id,
      frameId: sender.frameId,
      pageUrl: withoutQuery(sender.tab?.url),
    }).then(reply);
    return true; // the answer comes later
  };
  browser.runtime.onMessage.addListener(listener);
}

async function answer({ name, request }: Envelope, handlers: Handlers, sender: Sender): Promise<Reply<MessageName>> {
  try {
    const handler = handlers[name] as
      | ((request: unknown, sender: Sender) => Promise<Response<MessageName>>)
      | undefined;
    if (!handler) throw new Error(`nobody handles ${name}`);
    return { answer: await handler(requests[name].parse(request), sender) };
  } catch (error) {
    console.error(error);
    return { error: String(error) };
  }
}

/** Origin and path; the query may carry tokens. */
function withoutQuery(url: string | undefined): string | undefined {
  return url?.replace(/[?#].*$/, '');
}

function isEnvelope(message: unknown): message is Envelope {
  const name = (message as { name?: unknown } | null)?.name;
  return typeof name === 'string' && Object.hasOwn(requests, name);
}
