import { compact } from '../../../lib/reader/normalize';
import type { Random } from '../../pages/data/random.ts';
import type { Anchor } from '../anchors';
import { type Mutator, some, textsIn } from '../mutator';
import { wordsOf } from '../read';

type Decoration = (anchor: Anchor, first: Text, last: Text) => void;

const ICON =
  '<svg viewBox="0 0 10 10" width="12" height="12" style="vertical-align:middle"><circle cx="5" cy="5" r="4"/></svg>';

function element(tag: string, html: string, style = ''): Element {
  const made = document.createElement(tag);
  made.innerHTML = html;
  if (style) made.setAttribute('style', style);
  return made;
}

const DECORATIONS: Record<string, Decoration> = {
  'icon before': (_, first) => first.before(element('i', ICON)),
  'icon behind': (_, __, last) => last.after(element('i', ICON, 'margin-left:4px')),
  colon: (_, __, last) => last.appendData('：'),
  'help mark': (_, __, last) => last.appendData(' ⓘ'),
  'question mark': (_, __, last) => last.after(element('sup', '?')),
  star: (_, first) => first.before(element('span', '*', 'color:red')),
  window: (_, first) => first.insertData(0, '近30天'),
  'window of its own': (_, first) => first.before(element('span', '近30天')),
  'window behind': (_, __, last) => last.appendData('（近30天）'),
  note: (_, __, last) => last.appendData('（剔除异常单）'),
  'note of its own': (_, __, last) => last.after(element('small', '(T+1更新)')),
};
/** Words that only fit an indicator that counts thirty days. */
const OF_THIRTY_DAYS = ['window', 'window of its own', 'window behind'];

/** Something beside the label that leaves it what it is: a mark, a colon, its window, a note. */
export const decoratedLabels: Mutator = (draft, random) => {
  let changed = false;
  for (const anchor of some(draft.anchors, 6, random))
    changed = decorate(anchor, draft.page.platform, random) || changed;
  return changed;
};

function decorate(anchor: Anchor, platform: Parameters<typeof wordsOf>[0], random: Random): boolean {
  const [first, last] = labelTexts(anchor) ?? [];
  if (!first || !last) return false;
  const term = wordsOf(platform).lexicon.entries.get(compact(anchor.figure.label))?.term;
  const thirty = term?.windowDays === 30 && !/^近|\d/.test(compact(anchor.figure.label));
  const fitting = Object.keys(DECORATIONS).filter((name) => thirty || !OF_THIRTY_DAYS.includes(name));
  DECORATIONS[random.pick(fitting)]!(anchor, first, last);
  return true;
}

/** The texts that a label begins and ends with, where they hold the label alone. */
function labelTexts({ label, figure }: Anchor): [Text, Text] | undefined {
  const texts = textsIn(label);
  const [first, last] = [texts[0], texts.at(-1)];
  const whole = compact(texts.map(({ data }) => data).join(''));
  return first && last && whole === compact(figure.label) ? [first, last] : undefined;
}

/** The unit goes elsewhere: away from its number by a space, into an element of its own, to the label in brackets. */
export const movedUnits: Mutator = ({ anchors }, random) => {
  let changed = false;
  for (const anchor of some(anchors, 8, random)) changed = moveUnit(anchor, random) || changed;
  return changed;
};

const NUMBER_AND_UNIT = /^([+-]?[\d.,]+)(%|‰|分|秒|小时|天|单)$/;

function moveUnit(anchor: Anchor, random: Random): boolean {
  const parts = NUMBER_AND_UNIT.exec(compact(anchor.figure.raw));
  const text = textsIn(anchor.value).find(({ data }) => data.trimEnd().endsWith(parts?.[2] ?? '\0'));
  if (!parts || !text) return false;
  const unit = parts[2]!;
  const at = text.data.lastIndexOf(unit);
  const move = random.int(0, 2);
  if (move === 2) return unitToLabel(anchor, text, unit);
  if (move === 1) {
    text.insertData(at, ' ');
    return true;
  }
  const own = element('span', unit, 'font-size:12px');
  text.deleteData(at, unit.length);
  text.after(own);
  return true;
}

/** Points without 分 are no longer points, and everyday words (商品 76 分) lean on their unit. */
function unitToLabel(anchor: Anchor, text: Text, unit: string): boolean {
  const { label } = anchor.figure;
  const last = labelTexts(anchor)?.[1];
  if (!last || /[加扣]分/.test(label) || label.length < 4 || unit === '单') return false;
  text.deleteData(text.data.lastIndexOf(unit), unit.length);
  last.appendData(`（${unit}）`);
  return true;
}
