import { elements, hash, type Mutator, some } from '../mutator';

const CLASS_IN_CSS = /\.(-?[_a-zA-Z][\w-]*)/g;
const CLASS_TEST = /\[class(?:[~|^$*]?=(?:"[^"]*"|'[^']*'|[\w-]+)(?: [is])?)?\]/g;

/** All classes become hashes; the page's own style sheet goes with them, so that it looks as before. */
export const renamedClasses: Mutator = (draft, random) => {
  const tests = new Map<string, string>();
  let css = draft.css.replace(CLASS_TEST, (test) => {
    if (!tests.has(test)) tests.set(test, hash(random));
    return `.${tests.get(test)}`;
  });
  const extra = [...tests].flatMap(([test, name]) =>
    [...document.querySelectorAll(`body ${test}`)].map((element) => ({ element, name })),
  );
  const names = new Map([...tests.values()].map((name) => [name, name]));
  const renamed = (name: string) => {
    if (!names.has(name)) names.set(name, hash(random));
    return names.get(name)!;
  };
  for (const element of document.body.querySelectorAll('[class]')) {
    element.setAttribute('class', [...element.classList].map(renamed).join(' '));
  }
  for (const { element, name } of extra) element.classList.add(name);
  css = css.replace(CLASS_IN_CSS, (whole, name: string) => (names.has(name) ? `.${names.get(name)}` : whole));
  draft.restyle(css);
  return names.size > 0;
};

/** All ids go; what the style sheet said of them goes over to a class. */
export const droppedIds: Mutator = (draft, random) => {
  const named = [...document.body.querySelectorAll('[id]')];
  let { css } = draft;
  for (const element of named) {
    const name = hash(random);
    css = css.replaceAll(`#${CSS.escape(element.id)}`, `.${name}`);
    element.removeAttribute('id');
    element.classList.add(name);
  }
  if (css !== draft.css) draft.restyle(css);
  return named.length > 0;
};

const NOISE = ['data-v-7ba5bd90', 'data-spm', 'data-testid', 'data-log', 'data-index', 'title', 'aria-label', 'dir'];
const SAYS: Record<string, readonly string[]> = {
  title: ['查看详情', '商品品质退货率 0.01%', '行业均值 97%'],
  'aria-label': ['更多', '指标 12.34%', '较前1日 上升 3 分'],
  dir: ['ltr'],
};

/** Attributes that mean nothing to the eye. */
export const noisyAttributes: Mutator = (_draft, random) => {
  for (const element of some(elements(), 60, random)) {
    const name = random.pick(NOISE);
    element.setAttribute(name, random.pick(SAYS[name] ?? ['', '1', hash(random)]));
  }
  return true;
};
