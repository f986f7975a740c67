/** A piece of a page: text, html, or a named part that each library draws with a component of its own. */
export type View = string | Html | Part | View[];

export type Html = {
  html: string;
  class?: string;
  style?: Record<string, string>;
  attributes?: Record<string, string>;
  children: View[];
};

/** The parts that every painter must know. Texts may be views wherever a library's component takes nodes. */
export type Part =
  | { part: 'card'; title?: View; extra?: View; children: View[] }
  /** `suffix` is plain text; `value` is plain text where the library should print it itself. */
  | { part: 'statistic'; title: View; value: View; suffix?: string }
  | {
      part: 'descriptions';
      items: { label: View; value: View }[];
      bordered: boolean;
      vertical: boolean;
      columns: number;
    }
  | { part: 'table'; columns: Column[]; rows: Record<string, View>[] }
  /** All panels are in the document; the library hides those that are not `active`. */
  | { part: 'tabs'; panels: { title: string; body: View }[]; active: number }
  | { part: 'collapse'; panels: { title: View; body: View }[]; open: number }
  | { part: 'drawer'; title: string; body: View }
  /** A progress circle; `inside` stands in its middle. */
  | { part: 'ring'; percent: number; inside: View }
  /** An open bubble at its anchor. */
  | { part: 'popover'; title: string; body: View; anchor: View }
  | { part: 'tag'; text: string; tone: 'good' | 'fair' | 'bad' | 'plain' }
  | { part: 'badge'; count: number; child: View }
  /** One choice of several, the selected one marked. */
  | { part: 'switcher'; options: string[]; selected: number; look: 'segmented' | 'buttons' | 'tabs' | 'select' }
  /** A question mark with a tooltip that is not open. */
  | { part: 'help'; text: string }
  | { part: 'menu'; items: View[]; selected: number }
  | { part: 'alert'; text: string }
  | { part: 'button'; text: string; primary: boolean };

export type Column = { key: string; title: View; fixed?: 'left' | 'right'; width?: number };

/** `el('div', {class: 'x', color: 'red'}, 'text')`: html, with styles beside the class. Styles are in camelCase. */
export function el(
  html: string,
  { class: className, ...style }: Record<string, string> = {},
  ...children: View[]
): Html {
  return {
    html,
    ...(className && { class: className }),
    ...(Object.keys(style).length > 0 && { style }),
    children,
  };
}

/** `el` with attributes: svg, and whatever is not a style. */
export function tag(html: string, attributes: Record<string, string>, ...children: View[]): Html {
  return { html, attributes, children };
}
