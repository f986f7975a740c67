import { calibrate } from '../engine/calibrate/calibrate';
import type { ToCalibrate } from './calibrate-apart';
import { fitting } from './fitting';

addEventListener('message', ({ data: { model, snapshots } }: MessageEvent<ToCalibrate>) => {
  postMessage(calibrate(model, fitting(model, snapshots)));
});
