import type { Kit, Painter } from '../kits/kit.ts';
import { adoptStyles } from '../kits/styles.ts';
import type { View } from '../kits/view.ts';
import type { BoardSpec } from './board.ts';
import { contentOf } from './compose/content.ts';
import { SLOT, shellOf } from './compose/shell.ts';
import { type Css, cssOf, sheetOf } from './compose/styles.ts';

/** A painter as a kit: draws the shell in the top document and the board where it belongs. */
export function kitOf(painter: Painter): Kit {
  return {
    name: painter.name,
    mount: (root, board) => mountBoard(painter, root, board),
    unmount: unmountBoard,
  };
}

const drawn = new WeakMap<HTMLElement, (() => void)[]>();

/** Where the board stands, shadow root or frame included: for tests that look into what pages can not. */
const places = new WeakMap<HTMLElement, HTMLElement>();
export function placeOf(root: HTMLElement): HTMLElement | undefined {
  return places.get(root);
}

/**
 * Draws the back-end below `root` and the board where `board.place` says; resolves once its figures stand.
 * `frameUrl`: the address of the frame's own document, which calls `mountContent`; without one the frame is drawn into
 * from here. `content`: something else in the board's place.
 */
export async function mountBoard(
  painter: Painter,
  root: HTMLElement,
  board: BoardSpec,
  frameUrl?: string,
  content?: View,
): Promise<void> {
  unmountBoard(root);
  const css = cssOf(board);
  const undo: (() => void)[] = [];
  drawn.set(root, undo);
  root.ownerDocument.title = board.title;
  const top = root.appendChild(root.ownerDocument.createElement('div'));
  top.id = 'root';
  undo.push(adoptStyles(top, sheetOf(board, css)));
  undo.push(await painter.paint(top, shellOf(board, css), board));
  const slot = root.querySelector<HTMLElement>(`#${SLOT}`);
  if (!slot) throw new Error(`mountBoard: ${painter.name} painted no ${SLOT}`);
  const place = placeIn(slot, board, css, frameUrl);
  if (!place) return;
  places.set(root, place);
  const unmountContent = await mountContent(painter, place, board, content);
  if (drawn.get(root) === undo) undo.push(unmountContent);
  else unmountContent(); // another board came meanwhile
}

/** The board alone, without the back-end around it: the document of a frame. */
export async function mountContent(
  painter: Painter,
  place: HTMLElement,
  board: BoardSpec,
  content?: View,
): Promise<() => void> {
  const css = cssOf(board);
  const unstyle = adoptStyles(place, sheetOf(board, css));
  const unpaint = await painter.paint(place, content ?? contentOf(board, css), board);
  await still(place);
  return () => {
    unpaint();
    unstyle();
  };
}

export function unmountBoard(root: HTMLElement): void {
  for (const undo of [...(drawn.get(root) ?? [])].reverse()) undo();
  drawn.delete(root);
  places.delete(root);
  root.replaceChildren();
}

/** An element for the board; undefined where the frame's own document draws it. */
function placeIn(slot: HTMLElement, board: BoardSpec, css: Css, frameUrl?: string): HTMLElement | undefined {
  const make = () => slot.ownerDocument.createElement('div');
  if (board.place === 'page') return slot.appendChild(make());
  if (board.place === 'open_shadow' || board.place === 'closed_shadow') {
    const host = slot.appendChild(slot.ownerDocument.createElement('wujie-app'));
    host.style.display = 'block';
    return host.attachShadow({ mode: board.place === 'open_shadow' ? 'open' : 'closed' }).appendChild(make());
  }
  const frame = slot.ownerDocument.createElement('iframe');
  frame.className = css.frame;
  if (frameUrl) {
    frame.src = frameUrl;
    slot.append(frame);
    return undefined;
  }
  slot.append(frame);
  const inner = frame.contentDocument!;
  inner.documentElement.lang = slot.ownerDocument.documentElement.lang;
  return inner.body.appendChild(inner.createElement('div'));
}

/** Until panels have unfolded and drawers have come in, for three frames on end; what turns for ever is not waited for. */
async function still(place: HTMLElement): Promise<void> {
  const enough = performance.now() + 1500;
  for (let quiet = 0; quiet < 3 && performance.now() < enough; ) {
    await new Promise(requestAnimationFrame);
    quiet = moving(place).length > 0 ? 0 : quiet + 1;
  }
}

function moving(place: HTMLElement): Animation[] {
  return place.getAnimations({ subtree: true }).filter(({ effect, playState }) => {
    return playState === 'running' && effect?.getComputedTiming().endTime !== Infinity;
  });
}
