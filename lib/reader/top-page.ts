import type { Shop } from './find-shop';

/** The page that a frame stands in, as its top frame says. */
export type TopPage = {
  readonly shop: Shop | null;
  /** Origin and path. */
  readonly url: string;
};

/** How soon, and how often, a frame that waits for its top frame's word asks again. */
export const ASK_AGAIN_MS = 300;
const ASKS = 20;

/** What a frame inside knows of the page around it; in the top frame itself it knows nothing and waits for nothing. */
export type Top = {
  /** The newest answer. */
  readonly page: () => TopPage | undefined;
  /** Whether it is worth waiting for an answer, or for one that names the shop. */
  readonly mayAnswer: () => boolean;
  /** @param board whether this frame shows the board, so that the top frame misses none */
  readonly ask: (board: boolean) => void;
};

/** @param send undefined in the top frame */
export function followTop(send: ((board: boolean) => Promise<TopPage | null>) | undefined): Top {
  let page: TopPage | undefined;
  let left = send ? ASKS : 0;
  return {
    page: () => page,
    mayAnswer: () => left > 0,
    ask(board) {
      if (!send) return;
      left--;
      send(board).then(
        (answer) => {
          page = answer ?? undefined;
        },
        () => undefined, // the top frame has no answer yet; the next look asks again
      );
    },
  };
}
