/** Milliseconds of work after which the page has its turn: a press of a key is answered in the same frame. */
const WORK_MS = 8;

/** Lets the page do what waits. A timer would wait four milliseconds at least, which a million rows have many of. */
export function pageTurn(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((turn) => {
    port1.onmessage = () => {
      port1.close();
      turn();
    };
    port2.postMessage(undefined);
  });
}

/** Lets the page have its turn when work has gone on for long enough; call it between any two pieces of work. */
export function turnWhenDue(): () => Promise<void> | undefined {
  let since = performance.now();
  return () => {
    if (performance.now() - since < WORK_MS) return undefined;
    return pageTurn().then(() => {
      since = performance.now();
    });
  };
}

/** The same things one by one, with turns of the page between them, however long each takes its reader. */
export async function* inTurns<T>(things: AsyncIterable<T> | Iterable<T>): AsyncGenerator<T> {
  const due = turnWhenDue();
  for await (const thing of things) {
    yield thing;
    await due();
  }
}
