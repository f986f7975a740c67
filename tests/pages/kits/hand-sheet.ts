import { random } from '../data/random.ts';

/** Makes the elements of a page whose classes are hashes, as a build step leaves them: a new one a style, other ones a seed. */
export class Sheet {
  readonly document: Document;
  private readonly names = new Map<string, string>();
  private readonly seed: number;

  constructor(document: Document, seed: number) {
    this.document = document;
    this.seed = seed;
  }

  /** An element of these declarations, by a class of its own for them. */
  make(tag: string, declarations: string, ...children: (Node | string | false | undefined)[]): HTMLElement {
    const element = this.document.createElement(tag);
    if (declarations) element.className = this.nameOf(declarations);
    element.append(...children.filter((child) => child !== false && child !== undefined));
    return element;
  }

  svg(tag: string, attributes: Record<string, string | number>, ...children: (Node | string)[]): SVGElement {
    const element = this.document.createElementNS('http://www.w3.org/2000/svg', tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
    element.append(...children);
    return element;
  }

  text(): string {
    return [...this.names].map(([declarations, name]) => `.${name}{${declarations}}`).join('\n');
  }

  private nameOf(declarations: string): string {
    const known = this.names.get(declarations);
    if (known) return known;
    const r = random(this.seed, `hand/${declarations}`);
    const name = HASHES[this.seed % HASHES.length]!(Array.from({ length: 8 }, () => r.pick(LETTERS)).join(''));
    this.names.set(declarations, name);
    return name;
  }
}

const LETTERS = [...'abcdefghkmnpqrstuvwxyzABCDEFGHKMNPQRSTUVWXYZ'];
const HASHES: ((letters: string) => string)[] = [
  (letters) => `css-${letters.toLowerCase()}`,
  (letters) => `_${letters.slice(0, 5)}_1x`,
  (letters) => letters,
  (letters) => `index-module__item___${letters.slice(0, 5)}`,
];
