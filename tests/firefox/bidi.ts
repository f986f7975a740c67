/** One connection to a browser that speaks WebDriver BiDi. */
export type Bidi = {
  /** @throws Error with the browser's own words */
  send(method: string, params?: object): Promise<Record<string, never> & Record<string, unknown>>;
  /** Calls back on every event of this name, once `session.subscribe` has asked for it. */
  on(event: string, callback: (params: never) => void): void;
  close(): void;
};

type Arrived = {
  readonly id?: number;
  readonly method?: string;
  readonly params?: never;
  readonly result?: Record<string, never>;
  readonly error?: string;
  readonly message?: string;
};
type Waiting = { done(result: Record<string, never>): void; fail(error: Error): void; readonly method: string };

export async function connect(url: string): Promise<Bidi> {
  const socket = new WebSocket(url);
  const waiting = new Map<number, Waiting>();
  const callbacks = new Map<string, ((params: never) => void)[]>();
  let last = 0;
  await new Promise((opened, failed) => {
    socket.onopen = opened;
    socket.onerror = () => failed(new Error(`no answer from ${url}`));
  });
  socket.onmessage = ({ data }: MessageEvent<string>) => {
    const { id, method, params, result, error, message } = JSON.parse(data) as Arrived;
    if (method !== undefined) for (const callback of callbacks.get(method) ?? []) callback(params as never);
    const asked = id === undefined ? undefined : waiting.get(id);
    if (!asked) return;
    waiting.delete(id!);
    if (error === undefined) asked.done(result!);
    else asked.fail(new Error(`${asked.method}: ${error}: ${message}`));
  };
  socket.onclose = () => {
    for (const { fail, method } of waiting.values()) fail(new Error(`${method}: the browser is gone`));
    waiting.clear();
  };

  return {
    send(method, params = {}) {
      const id = ++last;
      socket.send(JSON.stringify({ id, method, params }));
      return new Promise((done, fail) => waiting.set(id, { done, fail, method }));
    },
    on(event, callback) {
      callbacks.set(event, [...(callbacks.get(event) ?? []), callback]);
    },
    close: () => socket.close(),
  };
}
