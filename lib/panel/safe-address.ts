import type { Platform } from '../platforms/platform';

/** A page's address, where it leads to the platform's own back-end and nowhere else; only such a one becomes a link. */
export function safeAddress(url: string, platform: Platform | undefined): URL | undefined {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  const isOurs = address?.protocol === 'https:' && platform?.vocabulary.hosts.includes(address.host);
  return isOurs ? address : undefined;
}
