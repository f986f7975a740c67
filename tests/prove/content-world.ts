import type { CDPSession, Page } from 'playwright';

/** The world in which the extension's content scripts of a page live; no script of the page can reach it. */
export type ContentWorld = {
  /** Runs a function there; see `Page.evaluate`. */
  run<A, R>(work: (given: A) => R, given: A): Promise<Awaited<R>>;
  /** What is written to the console there. */
  onSaid(callback: (words: string) => void): void;
};

type Created = { context: { id: number; origin: string; auxData?: { type?: string } } };
type Called = { executionContextId: number; args: { value?: unknown }[] };

/** Of the page as it is now: another navigation makes another world. */
export async function contentWorldOf(page: Page, id: string): Promise<ContentWorld> {
  const tools: CDPSession = await page.context().newCDPSession(page);
  const own = new Promise<number>((found) => {
    tools.on('Runtime.executionContextCreated' as never, ({ context }: Created) => {
      if (context.auxData?.type === 'isolated' && context.origin === `chrome-extension://${id}`) found(context.id);
    });
  });
  await tools.send('Runtime.enable');
  const contextId = await own;
  return {
    async run(work, given) {
      const { result, exceptionDetails } = await tools.send('Runtime.evaluate', {
        expression: `(${work})(${JSON.stringify(given)})`,
        contextId,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
    onSaid(callback) {
      tools.on('Runtime.consoleAPICalled' as never, ({ executionContextId, args }: Called) => {
        if (executionContextId === contextId) callback(String(args[0]?.value));
      });
    },
  };
}
