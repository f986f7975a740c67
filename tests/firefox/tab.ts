import type { Bidi } from './bidi.ts';
import { type Firefox, ORIGIN } from './launch.ts';

type Context = { readonly context: string; readonly url: string };
/** A node as BiDi tells it, with shadow roots that are closed to every script. */
export type ToldNode = {
  readonly sharedId?: string;
  readonly value: {
    readonly localName?: string;
    readonly attributes?: Readonly<Record<string, string>>;
    readonly children?: readonly ToldNode[];
    readonly shadowRoot?: ToldNode | null;
  };
};

export type Tab = {
  readonly context: string;
  goto(url: string): Promise<void>;
  /** Runs a function there. What it needs it is given, and what it gives is JSON. */
  run<A extends readonly unknown[], R>(work: (...given: A) => R, ...given: A): Promise<Awaited<R>>;
  /** The tree under the element that the selector finds, closed shadow roots included. */
  tree(selector: string): Promise<ToldNode | undefined>;
  front(): Promise<void>;
  close(): Promise<void>;
};

/** Runs a function in a browsing context. @throws Error with what it threw */
export function run<A extends readonly unknown[], R>(
  bidi: Bidi,
  context: string,
  work: (...given: A) => R,
  ...given: A
): Promise<Awaited<R>> {
  return call(bidi, context, String(work), given);
}

/** The same for a function that is written out. */
export async function call<R>(bidi: Bidi, context: string, text: string, given: readonly unknown[]): Promise<R> {
  const answer = await bidi.send('script.callFunction', {
    functionDeclaration: `async (given) => JSON.stringify(await (${text})(...JSON.parse(given)))`,
    arguments: [{ type: 'string', value: JSON.stringify(given) }],
    target: { context },
    awaitPromise: true,
    userActivation: true,
  });
  const { type, result, exceptionDetails } = answer as unknown as {
    type: 'success' | 'exception';
    result?: { value?: string };
    exceptionDetails?: { text: string };
  };
  if (type === 'exception') throw new Error(exceptionDetails?.text);
  return result?.value === undefined ? (undefined as R) : JSON.parse(result.value);
}

export async function openTab({ bidi }: Firefox, url: string): Promise<Tab> {
  const { context } = (await bidi.send('browsingContext.create', { type: 'tab' })) as unknown as Context;
  const tab: Tab = {
    context,
    goto: async (to) => {
      await bidi.send('browsingContext.navigate', { context, url: to, wait: 'complete' });
    },
    run: (work, ...given) => run(bidi, context, work, ...given),
    async tree(selector) {
      const { result } = (await bidi.send('script.evaluate', {
        expression: `document.querySelector(${JSON.stringify(selector)})`,
        target: { context },
        awaitPromise: false,
        serializationOptions: { includeShadowTree: 'all', maxDomDepth: null },
      })) as unknown as { result: ToldNode };
      return result.value ? result : undefined;
    },
    front: async () => {
      await bidi.send('browsingContext.activate', { context });
    },
    close: async () => {
      await bidi.send('browsingContext.close', { context });
    },
  };
  await tab.goto(url);
  return tab;
}

/** The panel as a page of its own, in a tab behind the others. */
export async function openPanelInTab({ bidi }: Firefox): Promise<Pick<Tab, 'context' | 'run' | 'close'>> {
  const own = async () => {
    const { contexts } = (await bidi.send('browsingContext.getTree')) as unknown as { contexts: Context[] };
    return contexts.filter(({ url }) => url.startsWith(ORIGIN)).map(({ context }) => context);
  };
  const before = new Set(await own());
  const { context } = await bidi.send('browsingContext.create', { type: 'tab', background: true });
  await bidi.send('browsingContext.navigate', { context, url: `${ORIGIN}/sidepanel.html`, wait: 'none' });
  // The extension's pages live in a process of their own; there the tab has another context.
  const opened = await until(async () => (await own()).find((each) => !before.has(each)), 'the panel in a tab');
  const inPanel: Tab['run'] = (work, ...given) => run(bidi, opened, work, ...given);
  await until(() => inPanel(() => document.querySelector('.exports button') !== null), 'the panel’s footer');
  return {
    context: opened,
    run: inPanel,
    close: async () => {
      await bidi.send('browsingContext.close', { context: opened });
    },
  };
}

/** Asks until there is an answer. @throws Error that says what never came */
export async function until<T>(ask: () => Promise<T>, what: string, timeout = 20_000): Promise<NonNullable<T>> {
  const end = Date.now() + timeout;
  let why = '';
  while (Date.now() < end) {
    try {
      const answer = await ask();
      if (answer) return answer;
    } catch (error) {
      why = ` (${error})`;
    }
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`${what} never came${why}`);
}
