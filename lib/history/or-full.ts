import { HistoryError } from './history-error';

/**
 * Waits for a write.
 *
 * @throws HistoryError `full` where it failed because there is no room left; else what the write throws
 */
export async function orFull<T>(write: Promise<T>): Promise<T> {
  try {
    return await write;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'QuotaExceededError') throw new HistoryError('full', error);
    throw error;
  }
}
