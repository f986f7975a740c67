import type { Painter } from '../kits/kit.ts';
import { el, type View } from '../kits/view.ts';
import type { BoardSpec } from './board.ts';
import { mountBoard, mountContent, placeOf, unmountBoard } from './mount.ts';

/** A back-end whose content changes while its shell stays: what scenarios are played on. */
export type Stage = {
  board: BoardSpec;
  /** Puts the board in place of what was shown, or anything else. */
  show(board: BoardSpec, content?: View): Promise<void>;
  /** Lays a loading mask over what is shown. */
  mask(text: string): () => void;
  /** Prints another shop's name and id in the header, or what stands there until it is known. */
  say(shop: { name: string; id?: string }): void;
  /** The text nodes of the content. */
  texts(): Text[];
  element: HTMLElement;
  close(): void;
};

export async function openStage(painter: Painter, root: HTMLElement, board: BoardSpec): Promise<Stage> {
  const viewport = el('div', { position: 'relative', minHeight: '320px' });
  await mountBoard(painter, root, board, undefined, { ...viewport, attributes: { id: 'viewport' } });
  const element = placeOf(root)?.querySelector<HTMLElement>('#viewport');
  if (!element) throw new Error(`openStage: ${painter.name} has no viewport for ${board.place}`);
  const named = namesIn(root, board);
  let clear = () => {};
  return {
    board,
    element,
    async show(next, content) {
      clear();
      const place = element.appendChild(element.ownerDocument.createElement('div'));
      const unpaint = await mountContent(painter, place, next, content);
      clear = () => {
        unpaint();
        place.remove();
      };
    },
    mask(text) {
      const cover = element.appendChild(element.ownerDocument.createElement('div'));
      cover.style.cssText =
        'position:absolute;inset:0;background:rgba(255,255,255,.75);z-index:20;display:flex;align-items:center;justify-content:center';
      cover.setAttribute('aria-busy', 'true');
      cover.textContent = text;
      return () => cover.remove();
    },
    say(shop) {
      for (const { text, before } of named) {
        const renamed = before.replaceAll(board.shop.name, shop.name);
        text.data = board.shop.id ? renamed.replaceAll(board.shop.id, shop.id ?? '') : renamed;
      }
    },
    texts: () => textsBelow(element),
    close() {
      clear();
      unmountBoard(root);
    },
  };
}

/** Where the shell prints the shop's name or id. */
function namesIn(root: HTMLElement, { shop }: BoardSpec): { text: Text; before: string }[] {
  const says = ({ data }: Text) => data.includes(shop.name) || (shop.id !== undefined && data.includes(shop.id));
  return textsBelow(root)
    .filter(says)
    .map((text) => ({ text, before: text.data }));
}

function textsBelow(element: HTMLElement): Text[] {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}
