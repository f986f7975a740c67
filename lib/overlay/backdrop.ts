type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

/** Computed colours come as `rgb(0, 0, 0)`, `rgba(…)` or `color(srgb 0 0 0 / 1)`; anything else is not understood. */
const COLOR = /(?<kind>rgba?|color)\((?:srgb )?(?<parts>[^()]+)\)/g;

/** Of white on a page one cannot see through; the paper it stands on decides below that. */
const OPAQUE = 0.5;

function colorsIn(text: string): Rgba[] {
  return [...text.matchAll(COLOR)].flatMap(({ groups }) => {
    const parts = groups!
      .parts!.split(/[\s,/]+/)
      .filter(Boolean)
      .map(Number);
    const [red = 0, green = 0, blue = 0, alpha = 1] = parts;
    if (parts.length < 3 || parts.some(Number.isNaN)) return [];
    const most = groups!.kind === 'color' ? 1 : 255;
    return [[red / most, green / most, blue / most, alpha] as const];
  });
}

/** Relative luminance of WCAG 2.2, 0 (black) to 1 (white). */
function luminance([red, green, blue]: Rgba): number {
  const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** At this luminance black and white text are equally legible: (L + 0.05)² = 1.05 × 0.05. */
const MIDDLE = 0.179;

export type Layer = { readonly backgroundColor: string; readonly backgroundImage: string };

/**
 * Whether what a figure stands on is dark.
 *
 * @param layers computed styles of the boxes that hold it, innermost first
 * @param ink the figure's own colour: it tells where a picture lies behind it
 */
export function isDark(layers: Iterable<Layer>, ink: string): boolean {
  for (const { backgroundColor, backgroundImage } of layers) {
    if (backgroundImage.includes('url(')) return isLight(ink);
    const gradient = colorsIn(backgroundImage).filter(([, , , alpha]) => alpha >= OPAQUE);
    if (gradient.length > 0) return mean(gradient.map(luminance)) < MIDDLE;
    const [color] = colorsIn(backgroundColor);
    if (!color) return isLight(ink); // a colour space that is not understood
    if (color[3] >= OPAQUE) return luminance(color) < MIDDLE;
  }
  return isLight(ink) && !/^rgba?\(0, 0, 0/.test(ink);
}

function isLight(ink: string): boolean {
  const [color] = colorsIn(ink);
  return color !== undefined && luminance(color) > 0.5;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
