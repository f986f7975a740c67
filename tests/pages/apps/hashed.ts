import { random } from '../data/random.ts';
import { STYLES } from './styles.ts';

/** Class names as CSS modules make them: other ones in every release (seed). */
export type Css = (...names: string[]) => string;

/** Names that the real back-end keeps readable in front of the hash. */
const READABLE = ['headerShopName', 'shopName', 'userName'];

export function hashedCss(seed: number): Css {
  const names = new Map(Object.keys(STYLES).map((name) => [name, className(seed, name)]));
  return (...wanted) =>
    wanted
      .map((name) => {
        const found = names.get(name);
        if (!found) throw new Error(`no style named ${name}`);
        return found;
      })
      .join(' ');
}

/** Puts the rules for `hashedCss(seed)` where the page's own style sheets are. */
export function insertStyles(into: Node, seed: number): void {
  const style = document.createElement('style');
  const rules = Object.entries(STYLES).map(([name, declarations]) => `.${className(seed, name)}{${declarations}}`);
  style.textContent = `body{margin:0;font-family:system-ui,"PingFang SC","Noto Sans CJK SC",sans-serif;color:#1d2129}${rules.join('')}`;
  into.appendChild(style);
}

function className(seed: number, name: string): string {
  const r = random(seed, `class/${name}`);
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
  const part = (length: number) => Array.from({ length }, () => r.pick([...letters, ...'0123456789'])).join('');
  if (READABLE.includes(name)) return `${name}__${part(5)}`;
  // two styles of hash, as different teams of the real back-end have them
  return seed % 2
    ? `${r.pick([...letters])}${part(19)}`
    : `${name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)}_${part(5)}`;
}
