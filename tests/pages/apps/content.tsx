/** @jsxImportSource react */
import type { ReactNode } from 'react';
import type { PageKind } from '../data/options.ts';
import { BlocksBoard } from './blocks-board.tsx';
import { CardsBoard } from './cards-board.tsx';
import { DetailPage } from './detail-page.tsx';
import { H5Page } from './h5-page.tsx';
import { HomePage } from './home-page.tsx';
import { Chat, Goals, Help, Login, Orders, Reviews, Rights, Rules } from './traps.tsx';

/** What each kind of page shows below the header. */
export const CONTENT: Record<PageKind, () => ReactNode> = {
  cards: CardsBoard,
  blocks: BlocksBoard,
  detail: DetailPage,
  home: HomePage,
  h5: H5Page,
  login: Login,
  rules: Rules,
  rights: Rights,
  help: Help,
  chat: Chat,
  orders: Orders,
  reviews: Reviews,
  goals: Goals,
};
