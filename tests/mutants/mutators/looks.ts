import { elements, type Mutator, some } from '../mutator';

const STYLES: readonly Partial<CSSStyleDeclaration>[] = [
  { color: 'rgb(80, 80, 80)' },
  { padding: '1px' },
  { lineHeight: '1.8' },
  { letterSpacing: '0.5px' },
  { background: '#f7f8fa' },
  { opacity: '0.9' },
  { position: 'relative' },
  { willChange: 'transform' },
  { fontFamily: 'Arial, sans-serif' },
  { boxSizing: 'border-box' },
];

/** Styles written on the elements themselves. */
export const inlineStyles: Mutator = (_draft, random) => {
  for (const element of some(elements(), 60, random))
    Object.assign((element as HTMLElement).style, random.pick(STYLES));
  return true;
};

/** The page drawn larger or smaller. */
export const zoomed: Mutator = (_draft, random) => {
  const root = document.body.firstElementChild as HTMLElement;
  root.style.setProperty('zoom', random.pick(['0.75', '0.9', '1.1', '1.25', '1.5']));
  return true;
};
