const TOKENS = ['--ink', '--muted', '--line', '--line-strong', '--card'] as const;

/** The page's colours as a canvas takes them. */
export type ChartColours = Readonly<Record<(typeof TOKENS)[number], string>>;

/** A canvas knows no custom properties: the browser resolves them, for the theme and for forced colours. */
export function coloursOf(host: HTMLElement): ChartColours {
  const probe = host.appendChild(document.createElement('i'));
  const colours = TOKENS.map((token) => {
    probe.style.color = `var(${token})`;
    return [token, getComputedStyle(probe).color] as const;
  });
  probe.remove();
  const own = Object.fromEntries(colours) as Record<keyof ChartColours, string>;
  // There is one ink then: what is to lie behind lines must let them through.
  if (matchMedia('(forced-colors: active)').matches)
    own['--line'] = own['--line'].replace(/^rgb\((.*)\)$/, 'rgba($1, 0.25)');
  return own;
}
