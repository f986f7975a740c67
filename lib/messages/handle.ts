import { browser } from 'wxt/browser';
import { contract, type MessageName, type Request, type Response } from './contract';

/** Who sent a message: a tab for content scripts, nothing for the extension's own pages. */
export type Sender = { readonly tabId: number | undefined };

type Handlers = { [N in MessageName]?: (request: Request<N>, sender: Sender) => Promise<Response<N>> };

/**
 * Answers messages. Requests are parsed first: a content script runs inside someone else's page, so what it sends
 * is input, not data. Messages from other extensions never arrive here (they come by another event).
 *
 * Call it synchronously while the background starts, or the message that woke it is lost.
 *
 * @returns a function that stops listening
 */
export function handle(handlers: Handlers): () => void {
  const listener = (message: unknown, sender: { id?: string; tab?: { id?: number } }) => {
    if (!isEnvelope(message) || sender.id !== browser.runtime.id) return undefined;
    const handler = handlers[message.name] as ((request: unknown, sender: Sender) => Promise<unknown>) | undefined;
    if (!handler) return undefined; // leaves the answer to another listener
    return (async () => handler(contract[message.name].request.parse(message.request), { tabId: sender.tab?.id }))();
  };
  browser.runtime.onMessage.addListener(listener as never);
  return () => browser.runtime.onMessage.removeListener(listener as never);
}

function isEnvelope(message: unknown): message is { name: MessageName; request: unknown } {
  return (
    typeof message === 'object' &&
    message !== null &&
    'name' in message &&
    typeof message.name === 'string' &&
    Object.hasOwn(contract, message.name)
  );
}
