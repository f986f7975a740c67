/** @jsxImportSource react */
import { StyleProvider } from '@ant-design/cssinjs';
import { ConfigProvider } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { type PageOptions, pageOptions } from '../data/options.ts';
import { makeScene } from '../data/scene.ts';
import type { Truth } from '../data/truth.ts';
import { CONTENT } from './content.tsx';
import { BackendFrame } from './frame.tsx';
import { hashedCss, insertStyles } from './hashed.ts';
import { type Page, PageProvider, store } from './page.tsx';
import { placeFor } from './place.ts';

const roots = new Map<HTMLElement, Root[]>();

/**
 * Renders one page of the look-alike back-end and resolves, once its figures stand (or, where they never come, once
 * the page does), with what must be read from it. Mounting again, or `unmountPage`, removes the page before.
 */
export async function mountPage(root: HTMLElement, given: Partial<PageOptions> = {}): Promise<Truth> {
  unmountPage(root);
  const options = pageOptions(given);
  const scene = makeScene(options);
  const css = hashedCss(options.seed);
  insertStyles(root, options.seed);
  await new Promise<void>((settled, failed) => {
    const page: Page = { options, css, scenes: store({ header: scene, board: scene }), settled };
    const Content = CONTENT[options.scenario === 'logged_out' ? 'login' : options.page];
    if (options.page === 'h5' || options.page === 'login' || options.scenario === 'logged_out') {
      render(root, child(root, 'root'), page, <Content />);
      return;
    }
    render(root, child(root, 'root'), page, <BackendFrame />);
    // the micro-front-end comes after the frame, as Garfish loads it
    setTimeout(() => {
      try {
        const place = placeFor(root.querySelector('#gar-sub-app-provider')!, options);
        if (place === 'elsewhere') settled();
        else render(root, place, page, <Content />);
      } catch (error) {
        failed(error);
      }
    }, options.delay / 3);
  });
  return scene.truth;
}

export function unmountPage(root: HTMLElement): void {
  for (const reactRoot of roots.get(root) ?? []) reactRoot.unmount();
  roots.delete(root);
  root.replaceChildren();
}

function render(owner: HTMLElement, place: Element, page: Page, content: ReactNode): void {
  const reactRoot = createRoot(place);
  roots.set(owner, [...(roots.get(owner) ?? []), reactRoot]);
  const around = place.getRootNode() as Document | ShadowRoot;
  const styles = around instanceof ShadowRoot ? around : around.head;
  const tree = (
    <StyleProvider container={styles}>
      <ConfigProvider
        prefixCls={page.options.host === 'compass' ? 'ecom' : 'auxo'}
        iconPrefixCls={page.options.host === 'compass' ? 'ecomicon' : 'auxoicon'}
        locale={zhCN}
        theme={{ token: { colorPrimary: '#1664ff', borderRadius: 6 } }}
      >
        <PageProvider value={page}>{content}</PageProvider>
      </ConfigProvider>
    </StyleProvider>
  );
  flushSync(() => reactRoot.render(tree)); // the frame must stand before the content looks for its place
}

function child(parent: Element, id: string): HTMLElement {
  const element = document.createElement('div');
  element.id = id;
  return parent.appendChild(element);
}
