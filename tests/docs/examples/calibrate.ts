import { calibrate, simulate } from '../../../lib/engine';
import { hidden } from './hidden-model';
import { snapshots, truth } from './history';

const fitted = calibrate(hidden, snapshots);
console.log(fitted.calibration?.days); // => 40
const [returns] = fitted.dimensions[0]!.indicators;
console.log(returns?.curve.basis); // => "fitted"

// What was learnt narrows the band; the prior's was 20 points wide.
const values = { returns: 1.5, praise: 93, goods_score: 82, service_score: 85, total_score: 83 };
const [guess, learnt, real] = [hidden, fitted, truth].map((model) => {
  const answer = simulate(model, values, { returns: 0.8 });
  if (answer.status !== 'simulated') throw new Error(answer.status);
  return answer.change;
});
const width = ({ low, high }: { low: number; high: number }) => high - low;
console.log(width(learnt!) < width(guess!) / 2); // => true
console.log(learnt!.low <= real!.value && real!.value <= learnt!.high); // => true
console.log(real!.value.toFixed(2)); // => "2.52"
