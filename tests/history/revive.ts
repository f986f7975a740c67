const COLUMNS = { uint8: Uint8Array, uint16: Uint16Array, uint32: Uint32Array, float64: Float64Array };

/** A record of a fixture: JSON has no columns of numbers, so `{"float64": [1, null]}` stands for one, null for absent. */
export function revive(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(revive);
  for (const [name, Column] of Object.entries(COLUMNS)) {
    const numbers = (value as Record<string, (number | null)[]>)[name];
    if (numbers) return new Column(numbers.map((number) => number ?? Number.NaN));
  }
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, revive(each)]));
}
