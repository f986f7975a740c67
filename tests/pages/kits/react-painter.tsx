/** @jsxImportSource react */
import { type CSSProperties, createElement, Fragment, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import type { BoardSpec } from '../boards/board.ts';
import type { Painter } from './kit.ts';
import { adoptStyles, painted } from './styles.ts';
import type { Part, View } from './view.ts';

export type Of<Name extends Part['part']> = Extract<Part, { part: Name }>;

/** A React library's component for each part; children are drawn with `nodes`. */
export type ReactParts = { [Name in Part['part']]: (part: Of<Name>, nodes: (view: View) => ReactNode) => ReactNode };

export type Around = (page: { content: ReactNode; place: HTMLElement; board: BoardSpec }) => ReactNode;

/** A painter from a React library's parts. `css`: its style sheet for this board; `around`: its providers. */
export function reactPainter(
  name: string,
  parts: (board: BoardSpec, place: HTMLElement) => ReactParts,
  css: (board: BoardSpec) => string,
  around: Around,
): Painter {
  return {
    name,
    async paint(place, view, board) {
      const unstyle = adoptStyles(place, css(board));
      const root = createRoot(place);
      const own = parts(board, place);
      const nodes = (one: View): ReactNode => nodesOf(one, own);
      root.render(around({ content: nodes(view), place, board }));
      await painted();
      return () => {
        root.unmount();
        unstyle();
      };
    },
  };
}

function nodesOf(view: View, parts: ReactParts): ReactNode {
  const nodes = (one: View): ReactNode => nodesOf(one, parts);
  if (typeof view === 'string') return view;
  if (Array.isArray(view)) return createElement(Fragment, null, ...view.map(nodes));
  if ('html' in view) {
    const { html, class: className, style, attributes, children } = view;
    return createElement(
      html,
      { ...attributes, className, style: style as CSSProperties | undefined },
      ...children.map(nodes),
    );
  }
  const draw = parts[view.part] as (part: Part, nodes: (one: View) => ReactNode) => ReactNode;
  return draw(view, nodes);
}

/** Where a style belongs that a library writes itself. */
export function styleHome(place: HTMLElement): HTMLElement | ShadowRoot {
  const root = place.getRootNode();
  return root instanceof ShadowRoot ? root : place.ownerDocument.head;
}
