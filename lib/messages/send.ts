import { browser } from 'wxt/browser';
import type { MessageName, Request, Response } from './contract'; // types only: zod stays out of the content script

/**
 * Sends a message to the extension's own pages and background.
 *
 * @throws the handler's error, or an Error when nobody handles `name`
 */
export function send<N extends MessageName>(name: N, request: Request<N>): Promise<Response<N>> {
  return browser.runtime.sendMessage({ name, request }) as Promise<Response<N>>;
}

/** Sends a message to the content script in the top frame of a tab. */
export function sendToTopFrame<N extends MessageName>(
  tabId: number,
  name: N,
  request: Request<N>,
): Promise<Response<N>> {
  return browser.tabs.sendMessage(tabId, { name, request }, { frameId: 0 }) as Promise<Response<N>>;
}
