import type { Firefox } from './launch.ts';
import { call, openPanelInTab, run, until } from './tab.ts';

/** Firefox's real sidebar with the panel in it, opened by the button in its toolbar, worked by mouse and keyboard. */
export type Sidebar = {
  /** Runs a function with the sidebar's own window; see `Tab.run`. */
  run<A extends readonly unknown[], R>(work: (panel: Window, ...given: A) => R, ...given: A): Promise<Awaited<R>>;
  /** Clicks on what the selector finds, having scrolled it into sight. */
  click(selector: string): Promise<void>;
  press(key: string): Promise<void>;
  /** Ends what it took to look in from outside; the sidebar stays open. */
  leave(): Promise<void>;
};

const BUTTON = 'scorelens_scorelens_invalid-BAP';
const INSIDE = "browser.extension.getViews({ type: 'sidebar' })[0]";

export async function openSidebar(firefox: Firefox): Promise<Sidebar> {
  const { bidi, chrome } = firefox;
  // Firefox opens the sidebar of an extension that has just been installed by itself; then the button closes it.
  if (await run(bidi, chrome, isOpen)) await toggle(firefox);
  await toggle(firefox);
  // An extension's pages share a process, and the browser gives one of them the other's window.
  const helper = await openPanelInTab(firefox);
  const inside: Sidebar['run'] = (work, ...given) =>
    call(bidi, helper.context, `(...given) => (${work})(${INSIDE}, ...given)`, given);
  await until(() => inside((panel) => panel.document.querySelector('main') !== null), 'the panel in the sidebar');

  return {
    run: inside,
    async click(selector) {
      const at = await inside(middleOf, selector);
      await run(bidi, chrome, clickInSidebar, at);
    },
    async press(key) {
      await run(bidi, chrome, pressKey, key);
    },
    leave: () => helper.close(),
  };
}

async function toggle({ bidi, chrome }: Firefox): Promise<void> {
  const was = await run(bidi, chrome, isOpen);
  await run(bidi, chrome, (id) => document.getElementById(id)!.click(), BUTTON);
  await until(async () => (await run(bidi, chrome, isOpen)) !== was, `the sidebar ${was ? 'closed' : 'open'}`);
}

type Point = { readonly x: number; readonly y: number };

function middleOf(panel: Window, selector: string): Point {
  const found = panel.document.querySelector(selector);
  if (!found) throw new Error(`nothing in the sidebar is ${selector}`);
  found.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = found.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

// What follows runs in the browser's own window, which has what no page has.

type ChromeWindow = Window & {
  readonly SidebarController: { readonly isOpen: boolean; readonly currentID: string };
  synthesizeMouseEvent(type: string, x: number, y: number, event: object): void;
};
type Keys = { beginInputTransactionForTests(on: Window): boolean } & Record<'keydown' | 'keyup', (of: Event) => void>;

function isOpen(): boolean {
  const { SidebarController } = window as unknown as ChromeWindow;
  return SidebarController.isOpen && SidebarController.currentID.startsWith('scorelens');
}

function clickInSidebar({ x, y }: Point): void {
  const frame = document.getElementById('sidebar') as HTMLIFrameElement;
  const [outer, inner] = [frame, frame.contentDocument!.querySelector('browser')!].map((box) =>
    box.getBoundingClientRect(),
  );
  for (const type of ['mousemove', 'mousedown', 'mouseup'])
    (window as unknown as ChromeWindow).synthesizeMouseEvent(type, outer!.x + inner!.x + x, outer!.y + inner!.y + y, {
      button: 0,
      clickCount: 1,
    });
}

function pressKey(key: string): void {
  const { Cc, Ci } = globalThis as unknown as {
    Cc: Record<string, { createInstance(of: unknown): Keys }>;
    Ci: { nsITextInputProcessor: unknown };
  };
  const keys = Cc['@mozilla.org/text-input-processor;1']!.createInstance(Ci.nsITextInputProcessor);
  if (!keys.beginInputTransactionForTests(window)) throw new Error('no keyboard');
  const event = new KeyboardEvent('', { key, code: key });
  keys.keydown(event);
  keys.keyup(event);
}
