/** Of a write whose failure the end of its transaction tells of. */
export function told(write: Promise<unknown>): void {
  write.catch(() => undefined);
}
