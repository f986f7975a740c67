import type { ScoreModel } from '../engine/score-model';
import type { Snapshot } from '../records/snapshot';

/** What the other thread is told. */
export type ToCalibrate = { readonly model: ScoreModel; readonly snapshots: readonly Snapshot[] };

/**
 * Fits a model to a shop's past in a thread of its own: a year of days takes some tenths of a second, in which a slider would
 * not answer.
 *
 * @returns the fitted model, learnt from the days that the model has a place for
 * @throws Error with what the engine said
 */
export async function calibrateApart(what: ToCalibrate): Promise<ScoreModel> {
  const worker = new Worker(new URL('./calibration.worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise<ScoreModel>((fitted, failed) => {
      worker.onmessage = ({ data }: MessageEvent<ScoreModel>) => fitted(data);
      worker.onerror = ({ message }) =>
        failed(new Error(`calibration failed: ${message ?? 'its thread did not start'}`));
      worker.postMessage(what);
    });
  } finally {
    worker.terminate();
  }
}
