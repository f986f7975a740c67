/** Pieces as a stream that asks for the next one when the last is taken; not every browser has `ReadableStream.from`. */
export function streamOf<T>(pieces: AsyncIterator<T>): ReadableStream<T> {
  return new ReadableStream<T>({
    async pull(controller) {
      const { value, done } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await pieces.return?.();
    },
  });
}
