/** `value`, or the nearer end where it lies outside `min`..`max`. */
export function clamp(value: number, min: number, max: number): number {
  return value < min ? min : value > max ? max : value;
}
