/** How the lines of a chart differ, beside their names: dashes and gaps in pixels. The first is the total's. */
export const CHART_DASHES: readonly (readonly number[])[] = [[], [7, 3], [2, 3], [9, 3, 2, 3], [4, 4], [12, 4]];
