import type { PageOptions } from '../data/options.ts';
import { insertStyles } from './hashed.ts';

/**
 * Where the page's content is rendered: in Garfish's nest of elements, in a shadow root, or in a frame.
 * `elsewhere`: in a frame that loads by itself, from its own address.
 */
export function placeFor(provider: Element, options: PageOptions): HTMLElement | 'elsewhere' {
  const { scenario, seed, frame } = options;
  const nest = garfishNest(provider, seed);
  if (scenario === 'shadow') {
    const shadow = nest.attachShadow({ mode: 'open' });
    insertStyles(shadow, seed);
    return append(shadow, 'div');
  }
  if ((scenario === 'iframe' || scenario === 'iframe_cross') && !frame) {
    const iframe = append(nest, 'iframe');
    insertFrameStyle(iframe);
    if (location.hostname.endsWith('.jinritemai.com')) {
      iframe.src = frameAddress(scenario === 'iframe_cross');
      return 'elsewhere';
    }
    const inner = iframe.contentDocument!;
    insertStyles(inner.head, seed);
    return append(inner.body, 'div');
  }
  return nest;
}

/** The same page again, told to leave out header and menu; from the other host where the frame is a foreign one. */
function frameAddress(cross: boolean): string {
  const url = new URL(location.href);
  url.searchParams.set('frame', '1');
  if (cross) {
    url.hostname = 'compass.jinritemai.com';
    url.pathname = '/shop/ecology/experience-score';
  }
  return url.href;
}

function garfishNest(provider: Element, seed: number): HTMLElement {
  const app = append(provider, 'div');
  app.id = `garfish_app_for_shop-experience-${(seed * 2_654_435_761) % 1e6}`;
  const html = append(app, 'div');
  html.setAttribute('__garfishmockhtml__', '');
  append(html, 'div').setAttribute('__garfishmockhead__', '');
  const body = append(html, 'div');
  body.setAttribute('__garfishmockbody__', '');
  return append(body, 'div');
}

function insertFrameStyle(iframe: HTMLIFrameElement): void {
  iframe.style.cssText = 'width:100%;height:1500px;border:0';
}

function append<K extends keyof HTMLElementTagNameMap>(parent: Node, tag: K): HTMLElementTagNameMap[K] {
  return parent.appendChild(document.createElement(tag));
}
