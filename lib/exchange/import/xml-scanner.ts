import { TableError } from './table-error';

/** What a scanner tells of, in the order of the text. Names come without their prefix: `x:row` is `row`. */
export type XmlEvents = {
  /** `attributes` as they are written, for `attributeOf`. */
  readonly open: (name: string, attributes: string) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
};

/** A tag or a text of a workbook; 32,767 characters fit in a cell. */
const LONGEST = 1_000_000;

const [DOUBLE, SINGLE, GREATER] = [34, 39, 62];

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Goes through XML piece by piece and keeps nothing of it. It knows what workbooks are written with: elements, attributes, text,
 * CDATA, the five entities and characters by number. A DTD, which could define more, is refused, as the format demands.
 */
export class XmlScanner {
  readonly #events: XmlEvents;
  #rest = '';

  constructor(events: XmlEvents) {
    this.#events = events;
  }

  /** @throws TableError `damaged` */
  write(piece: string): void {
    const text = this.#rest + piece;
    let at = 0;
    for (;;) {
      const next = step(text, at, this.#events);
      if (next === undefined) break;
      at = next;
    }
    if (text.length - at > LONGEST) throw new TableError('damaged');
    this.#rest = text.slice(at);
  }
}

/** Tells of what stands at `at`, and where it ends; undefined where it goes on in the next piece. */
function step(text: string, at: number, { open, text: said, close }: XmlEvents): number | undefined {
  const tag = text.indexOf('<', at);
  if (tag < 0) return undefined;
  if (tag > at) {
    said(unescaped(text.slice(at, tag)));
    return tag;
  }
  for (const [start, end] of SKIPPED) {
    if (!text.startsWith(start, at)) continue;
    const stop = text.indexOf(end, at + start.length);
    if (stop < 0) return undefined;
    if (start === '<![CDATA[') said(text.slice(at + start.length, stop));
    return stop + end.length;
  }
  const stop = endOfTag(text, at);
  if (stop < 0) return undefined;
  if (text[at + 1] === '!') throw new TableError('damaged');
  const inside = text.slice(at + 1, stop);
  if (inside.startsWith('/')) close(nameIn(inside.slice(1)));
  else {
    const isEmpty = inside.endsWith('/');
    const whole = isEmpty ? inside.slice(0, -1) : inside;
    const name = nameIn(whole);
    open(name, whole);
    if (isEmpty) close(name);
  }
  return stop + 1;
}

const SKIPPED = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

/** A `>` within quotes does not end the tag. One pass: a file may be made to be slow. */
function endOfTag(text: string, at: number): number {
  let quote = 0;
  for (let end = at + 1; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (quote !== 0) quote = code === quote ? 0 : quote;
    else if (code === GREATER) return end;
    else if (code === DOUBLE || code === SINGLE) quote = code;
  }
  return -1;
}

function nameIn(tag: string): string {
  const name = /^[^\s/>]+/.exec(tag)?.[0] ?? '';
  return name.slice(name.indexOf(':') + 1);
}

/** The value of an attribute, by its name without prefix; undefined where it is not there. */
export function attributeOf(attributes: string, name: string): string | undefined {
  const found = new RegExp(`\\s(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  const value = found?.[1] ?? found?.[2];
  return value === undefined ? undefined : unescaped(value);
}

function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{1,6}));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
