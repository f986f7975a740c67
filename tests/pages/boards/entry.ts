import type { Painter } from '../kits/kit.ts';
import { HOSTS } from './addresses.ts';
import { drawBoard } from './draw-board.ts';
import { mountBoard, mountContent } from './mount.ts';
import { drawPlay } from './scenarios.ts';
import { drawTrap } from './traps.ts';
import { type Visit, visitOf } from './visit.ts';

/** Draws what the document's address asks for. The server's page imports this and a kit's painter. */
export async function start(painter: Painter): Promise<void> {
  const visit = visitOf(new URL(location.href));
  if (!visit) throw new Error('not the address of a board');
  const { trap, scenario, frame } = visit;
  if (scenario) {
    await drawPlay({ ...visit, scenario }).run(painter, document.body, 1, go);
    return;
  }
  const { board, content } = trap ? drawTrap({ ...visit, trap }) : { board: drawBoard(visit), content: undefined };
  document.documentElement.lang = board.language === 'en' ? 'en' : 'zh-CN';
  if (frame) await mountContent(painter, document.body, board, content);
  else await mountBoard(painter, document.body, board, frameUrl(visit, board.place), content);
}

/** The micro-front-end's own document, under the same host or another one of the platform. */
function frameUrl({ platform }: Visit, place: string): string | undefined {
  if (place !== 'frame' && place !== 'foreign_frame') return undefined;
  const url = new URL(location.href);
  const other = HOSTS[platform].find((host) => host !== url.hostname);
  if (place === 'foreign_frame' && other && HOSTS[platform].includes(url.hostname)) url.hostname = other;
  url.pathname = '/micro/content.html';
  url.searchParams.set('frame', '1');
  return url.href;
}

/** As a router does: another path, no load. */
function go(url: string): void {
  history.pushState(null, '', new URL(url).pathname + location.search);
}
