/**
 * Why a text is not what it should be. `too_long`, `too_large` more than any model needs · `json` no JSON · `key` a key
 * that could reach a prototype · `format` of something else · `version` of a newer ScoreLens · `field` a value that cannot
 * stand there · `fault` values that contradict each other.
 */
export type JsonProblem = {
  readonly code: 'too_long' | 'too_large' | 'json' | 'key' | 'format' | 'version' | 'field' | 'fault';
  /** Where, as `data.dimensions.0.weight.value`; empty for the whole. */
  readonly at: string;
  /** What stands there, or what is wrong with it. */
  readonly said: string;
};

/** Ten times what the largest model takes. */
const MOST_CHARACTERS = 1_000_000;
const MOST_VALUES = 50_000;
const MOST_DEPTH = 20;

/** Keys through which a careless copy would reach what all objects share. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** JSON of a person's file, looked over before anything else sees it: its size, its depth, its keys. */
export function parseJson(text: string): { readonly value: unknown } | { readonly problem: JsonProblem } {
  if (text.length > MOST_CHARACTERS) return refused('too_long', '', `${text.length} characters`);
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refused('json', '', text.trim().slice(0, 40));
  }
  const problem = faultOf(value);
  return problem ?? { value };
}

/** Goes without recursion: a thousand brackets must not end the stack. */
function faultOf(root: unknown): { readonly problem: JsonProblem } | undefined {
  const open: { readonly thing: unknown; readonly at: readonly string[] }[] = [{ thing: root, at: [] }];
  let count = 0;
  for (let next = open.pop(); next; next = open.pop()) {
    const { thing, at } = next;
    count += 1;
    if (count > MOST_VALUES) return refused('too_large', '', `more than ${MOST_VALUES} values`);
    if (typeof thing !== 'object' || thing === null) continue;
    if (at.length >= MOST_DEPTH) return refused('too_large', at.slice(0, 5).join('.'), `deeper than ${MOST_DEPTH}`);
    for (const [key, part] of Object.entries(thing)) {
      if (FORBIDDEN.has(key)) return refused('key', at.join('.'), key);
      open.push({ thing: part, at: [...at, key] });
    }
  }
  return undefined;
}

function refused(code: JsonProblem['code'], at: string, said: string): { readonly problem: JsonProblem } {
  return { problem: { code, at, said } };
}
