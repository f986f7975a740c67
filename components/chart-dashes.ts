/** How the lines of a chart differ, beside their names: dashes and gaps in pixels. The first is the total's. */
export const CHART_DASHES: readonly (readonly number[])[] = [[], [8, 3], [3, 2], [8, 3, 2, 3], [14, 4], [5, 5]];
