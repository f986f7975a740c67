/** @jsxImportSource react */
import type { ReactNode } from 'react';
import type { PageKind } from '../data/options.ts';
import { BlocksBoard } from './blocks-board.tsx';
import { CardsBoard } from './cards-board.tsx';
import { HomePage } from './home-page.tsx';

/** What each kind of page shows below the header. */
export const CONTENT: Record<PageKind, () => ReactNode> = {
  cards: CardsBoard,
  blocks: BlocksBoard,
  home: HomePage,
  detail: CardsBoard,
  h5: CardsBoard,
  login: CardsBoard,
  rules: CardsBoard,
  rights: CardsBoard,
  help: CardsBoard,
  chat: CardsBoard,
  orders: CardsBoard,
  reviews: CardsBoard,
  goals: CardsBoard,
};
