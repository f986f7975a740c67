import { browser } from 'wxt/browser';
import type { MessageName, Reply, Request, Response } from './contract'; // types only: zod stays out of the content script

/**
 * Sends a message to the background.
 *
 * @throws Error with the handler's words, or when nobody handles `name`
 */
export async function send<N extends MessageName>(name: N, request: Request<N>): Promise<Response<N>> {
  return answerIn<N>(await browser.runtime.sendMessage({ name, request }));
}

/** Sends a message to the content script in the top frame of a tab. @throws as `send` */
export async function sendToTopFrame<N extends MessageName>(
  tabId: number,
  name: N,
  request: Request<N>,
): Promise<Response<N>> {
  return answerIn<N>(await browser.tabs.sendMessage(tabId, { name, request }, { frameId: 0 }));
}

function answerIn<N extends MessageName>(reply: Reply<N> | undefined): Response<N> {
  if (!reply) throw new Error('the message was not answered');
  if ('error' in reply) throw new Error(reply.error);
  return reply.answer;
}
