import type { Report } from './report-model';
import { wrapText } from './wrap-text';

/** A phone's width; drawn at twice as many pixels, so that it is sharp in a chat. */
const WIDTH = 420;
const SCALE = 2;
const EDGE = 28;

/** Paper, whatever the panel's theme: it leaves the panel. */
const INK = {
  text: '#17212b',
  quiet: '#53606d',
  line: '#dbe1e6',
  paper: '#ffffff',
  better: '#0b5cad',
  worse: '#a84300',
};
const FONT =
  'system-ui, -apple-system, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif';

type Style = { readonly size: number; readonly weight?: number; readonly color?: string; readonly indent?: number };

/** The report as a picture. @throws Error where the browser gives no canvas */
export async function reportImage(report: Report): Promise<Blob> {
  const canvas = document.createElement('canvas');
  const height = draw(canvas, report); // once to see how long it is
  canvas.width = WIDTH * SCALE;
  canvas.height = height * SCALE;
  draw(canvas, report);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the canvas gave no picture'))), 'image/png');
  });
}

/** @returns the height that it took */
function draw(canvas: HTMLCanvasElement, { title, head, shop, score, max, change, parts, foot }: Report): number {
  const context = canvas.getContext('2d');
  if (!context) throw new Error('the browser gives no canvas');
  const pen = context;
  let y = EDGE;
  pen.setTransform(SCALE, 0, 0, SCALE, 0, 0);
  pen.fillStyle = INK.paper;
  pen.fillRect(0, 0, WIDTH, canvas.height);
  pen.textBaseline = 'top';

  const write = (text: string, { size, weight = 400, color = INK.text, indent = 0 }: Style) => {
    pen.font = `${weight} ${size}px ${FONT}`;
    pen.fillStyle = color;
    const width = WIDTH - 2 * EDGE - indent;
    for (const line of wrapText(text, width, (part) => pen.measureText(part).width)) {
      pen.fillText(line, EDGE + indent, y + size * 0.2);
      y += Math.round(size * 1.5);
    }
  };
  const rule = () => {
    y += 10;
    pen.fillStyle = INK.line;
    pen.fillRect(EDGE, y, WIDTH - 2 * EDGE, 1);
    y += 12;
  };

  write(title, { size: 18, weight: 600 });
  if (shop) write(shop, { size: 15 });
  write(head, { size: 13, color: INK.quiet });
  y += 6;
  const top = y;
  write(score, { size: 52, weight: 600 });
  const wide = pen.measureText(score).width;
  if (max) {
    pen.font = `400 16px ${FONT}`;
    pen.fillStyle = INK.quiet;
    pen.fillText(`/ ${max}`, EDGE + wide + 8, top + 44);
  }
  if (change) {
    const color = change.better === undefined ? INK.quiet : change.better ? INK.better : INK.worse;
    write(change.text, { size: 15, weight: 600, color });
  }
  for (const part of parts) {
    rule();
    write(part.title, { size: 13, weight: 600, color: INK.quiet });
    for (const { text, aside } of part.lines) {
      y += 2;
      write(text, { size: 15 });
      if (aside) write(aside, { size: 13, color: INK.quiet });
    }
  }
  rule();
  for (const line of foot) write(line, { size: 12, color: INK.quiet });
  return y + EDGE - 8;
}
