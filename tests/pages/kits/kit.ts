import type { BoardSpec } from '../boards/board.ts';
import type { View } from './view.ts';

/** A component library, or a hand-made markup, that can draw any board. */
export type Kit = {
  /** `antd5`, `semi`, `element-ui`: unique, as the address and the tests' names have it. */
  name: string;
  /**
   * Draws the board below `root` (emptied before), styles included, and resolves once its figures stand. The top
   * document's header, menu and surroundings are drawn too. What was drawn before goes with `unmount`.
   */
  mount(root: HTMLElement, board: BoardSpec): Promise<void>;
  unmount(root: HTMLElement): void;
};

/**
 * What most kits are made from: `compose.ts` turns a board into views (html and named parts), a painter turns views into
 * a library's elements. A kit of its own composition need not have one.
 */
export type Painter = {
  name: string;
  /**
   * Paints below `place`, which may stand in a shadow root or in a frame's document, and resolves when painted. Returns
   * how to take it away. Styles belong to `place.getRootNode()` (a document's head, or the shadow root itself), popups
   * into `place`.
   */
  paint(place: HTMLElement, view: View, board: BoardSpec): Promise<() => void>;
};
