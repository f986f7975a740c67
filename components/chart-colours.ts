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
  return Object.fromEntries(colours) as ChartColours;
}
