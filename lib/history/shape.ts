/**
 * Guards for what is read back. The content was validated when it was saved; what these make sure of is its shape, which
 * is all that a damaged record can break. Each gives back the value, or throws a TypeError that names what is wrong.
 */

export function text(value: unknown, name: string): string {
  if (typeof value !== 'string') throw new TypeError(`a record requires text in "${name}", got ${typeof value}`);
  return value;
}

export function finite(value: unknown, name: string): number {
  if (!Number.isFinite(value)) throw new TypeError(`a record requires a finite number in "${name}", got ${value}`);
  return value as number;
}

export function oneOf<T extends string>(words: readonly T[], value: unknown, name: string): T {
  if (!words.includes(value as T)) throw new TypeError(`a record requires a known word in "${name}", got ${value}`);
  return value as T;
}

export function list(value: unknown, name: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new TypeError(`a record requires a list in "${name}", got ${typeof value}`);
  return value;
}
