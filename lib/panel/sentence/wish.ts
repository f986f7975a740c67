import type { Unit } from '../../records/ids';
import type { Token } from './clauses';
import type { Amount, CountOf } from './number-at';
import type { ProblemCode } from './types';
import type { WordKind } from './words';

/** What a statement asks for, before it is known of which figure. */
export type Wish =
  | { readonly to: Amount; readonly towards: Direction | undefined }
  | { readonly by: Amount; readonly towards: Direction; readonly relative: boolean; readonly speed: boolean }
  | { readonly back: true };

export type Direction = 'down' | 'up' | 'fast' | 'slow' | 'better' | 'worse';

const DIRECTIONS: ReadonlySet<WordKind> = new Set(['down', 'up', 'fast', 'slow', 'better', 'worse']);
const SECONDS: Partial<Record<CountOf, number>> = { seconds: 1, minutes: 60, hours: 3600, days: 86_400 };

/** @returns a problem where the words do not say one thing, undefined where they ask for nothing */
export function wishOf(tokens: readonly Token[]): Wish | ProblemCode | undefined {
  const said = timesJoined(withoutFrom(tokens));
  const has = (kind: WordKind) => said.some((token) => token.is === 'word' && token.kind === kind);
  const numbers = said.flatMap((token) => (token.is === 'number' ? [token.amount] : []));
  const directions = new Set(
    said.flatMap((token) => (token.is === 'word' && DIRECTIONS.has(token.kind) ? [token.kind as Direction] : [])),
  );
  const asked = has('half') || has('double');
  if (has('same')) return numbers.length > 0 || asked || directions.size > 0 ? 'several_numbers' : { back: true };
  if (directions.size > 1) return 'no_direction';
  const [towards] = directions;
  if (asked) {
    if (numbers.length > 0 || (has('half') && has('double'))) return 'several_numbers';
    const half: Amount = { value: has('half') ? 50 : 100, of: 'percent', sign: 0 };
    return { by: half, towards: has('half') ? 'down' : 'up', relative: true, speed: false };
  }
  const [amount] = numbers;
  if (amount === undefined) return towards || has('to') ? 'no_number' : undefined;
  if (numbers.length > 1) return 'several_numbers';
  if (amount.sign !== 0 && (has('to') || towards)) return 'no_direction'; // "down -1 %" may mean either
  if (has('to')) return { to: amount, towards };
  const signed = amount.sign === 0 ? undefined : amount.sign < 0 ? 'down' : 'up';
  const direction = towards ?? signed;
  if (!direction) return { to: amount, towards: undefined };
  return { by: amount, towards: direction, relative: has('relative'), speed: has('speed') };
}

/** "From 1.3 % to 1 %": where it comes from is known. */
function withoutFrom(tokens: readonly Token[]): readonly Token[] {
  const from = tokens.findIndex((token) => token.is === 'word' && token.kind === 'from');
  if (from < 0) return tokens;
  const first = tokens.findIndex((token, place) => place > from && token.is === 'number');
  const another = tokens.some((token, place) => place > first && token.is === 'number');
  return first >= 0 && another ? tokens.filter((_, place) => place !== first) : tokens;
}

/** 1 小时 30 分钟 is one number. */
function timesJoined(tokens: readonly Token[]): readonly Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const before = joined.at(-1);
    const [a, b] = [before, token].map((each) =>
      each?.is === 'number' ? SECONDS[each.amount.of ?? 'score'] : undefined,
    );
    if (a && b && a > b && before?.is === 'number' && token.is === 'number' && token.amount.sign === 0) {
      const value = (before.amount.value * a + token.amount.value * b) / b;
      joined[joined.length - 1] = { is: 'number', amount: { ...token.amount, value, sign: before.amount.sign } };
    } else if (!(token.is === 'word' && token.kind === 'skip')) joined.push(token);
  }
  return joined;
}

/** A length of time in a figure's unit; undefined where either is none. */
export function timeIn(unit: Unit, { value, of }: Amount): number | undefined {
  const given = SECONDS[of ?? 'score'];
  const wanted = unit === 'seconds' || unit === 'hours' || unit === 'days' ? SECONDS[unit] : undefined;
  return given && wanted ? (value * given) / wanted : undefined;
}
