/** What the measurements need inside the page. */
export type InPage = {
  /** When the useful part was in the document and when on the screen, in milliseconds since the page was asked for. */
  useful: Promise<{ inDocument: number; painted: number }>;
  /** The end of the next frame's painting. */
  painted(): Promise<number>;
  /** The last change of the document before a quiet time, and the tasks over 50 ms since `start`. */
  stable(start: number): Promise<{ at: number; longTasks: number[] }>;
  /** A drag from end to end and back, an input a frame as the browser gives them; the time from each frame to the next. */
  drag(input: HTMLInputElement, milliseconds: number): Promise<number[]>;
};

/** An entry of type `element`. */
type Timed = PerformanceEntry & { readonly renderTime: number };

declare global {
  interface Window {
    bench: InPage;
  }
}

/**
 * For `addInitScript`: it must need nothing outside of itself.
 *
 * @param selector of the useful part, a text
 */
export function installInPage(selector: string): void {
  const QUIET_MS = 400;
  const tasks: PerformanceEntry[] = [];
  new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: 'longtask', buffered: true });
  let changedAt = 0;
  let inDocument = 0;
  const look = () => {
    const element = inDocument === 0 && document.querySelector(selector);
    if (!element) return;
    inDocument = performance.now();
    element.setAttribute('elementtiming', 'useful'); // so that the browser says when it was on the screen
  };
  const useful = new Promise<{ inDocument: number; painted: number }>((done) => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) done({ inDocument, painted: (entry as Timed).renderTime });
    }).observe({ type: 'element', buffered: true });
  });
  new MutationObserver(() => {
    changedAt = performance.now();
    look();
  }).observe(document, { childList: true, subtree: true, characterData: true, attributes: true });

  const painted = () =>
    new Promise<number>((done) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done(performance.now()); // after what the frame paints
        port2.postMessage(0);
      });
    });
  const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

  window.bench = {
    useful,
    painted,
    async stable(start) {
      while (performance.now() - Math.max(start, changedAt) < QUIET_MS) await pause(50);
      const since = tasks.filter((task) => task.startTime + task.duration > start);
      const at = Math.max(start, changedAt, ...since.map((task) => task.startTime + task.duration));
      return { at, longTasks: since.map((task) => task.duration) };
    },
    drag: (input, milliseconds) =>
      new Promise((done) => {
        const [min, max] = [Number(input.min || 0), Number(input.max || 100)];
        const frames: number[] = [];
        const start = performance.now();
        let last: number | undefined;
        const step = (now: number) => {
          if (last !== undefined) frames.push(now - last);
          last = now;
          if (now - start > milliseconds) return done(frames);
          const way = Math.abs(1 - 2 * (((now - start) / milliseconds) % 1)); // from 1 to 0 and back
          input.value = String(min + (max - min) * way);
          input.dispatchEvent(new Event('input', { bubbles: true }));
          requestAnimationFrame(step);
        };
        input.focus();
        requestAnimationFrame(step);
      }),
  };
}
