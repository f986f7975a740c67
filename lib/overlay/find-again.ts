import { textsIn } from '../reader/dom';
import { ancestorsOf } from './surroundings';

/** A label stands at most so many boxes above its figure; further up everything has every label. */
const CLIMB = 8;

/** How to know a figure again that the page draws anew, in other nodes. */
export type Trace = {
  readonly data: string;
  readonly label: string;
  /** The boxes that it stood in, innermost first. */
  readonly homes: readonly Element[];
  /** In how many of them its label was not yet. */
  readonly steps: number;
};

export function traceOf(text: Text, label: string): Trace {
  const bareLabel = bare(label);
  return { data: text.data, label: bareLabel, homes: [...ancestorsOf(text)], steps: stepsToLabel(text, bareLabel) };
}

/**
 * The same text, as near to the same label as it was, in what is left of its place.
 *
 * @returns undefined where there is none or several, rather than another figure's node
 */
export function findAgain({ data, label, homes, steps }: Trace): Text | undefined {
  const home = homes.find((element) => element.isConnected);
  if (!home || steps > CLIMB) return undefined;
  const same = textsIn(home).filter((text) => text.data === data && stepsToLabel(text, label) <= steps);
  return same.length === 1 ? same[0] : undefined;
}

function stepsToLabel(text: Text, label: string): number {
  let steps = 0;
  for (const element of ancestorsOf(text)) {
    if (steps > CLIMB || bare(element.textContent).includes(label)) break;
    steps++;
  }
  return steps;
}

function bare(text: string): string {
  return text.replace(/\s+/g, '');
}
