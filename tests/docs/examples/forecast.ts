import { calibrate, forecast } from '../../../lib/engine';
import { hidden } from './hidden-model';
import { snapshots } from './history';

const fitted = calibrate(hidden, snapshots);

// From tomorrow on every day has 0.5 % returns; the windowed rate follows.
const ahead = forecast(fitted, snapshots, { returns: 0.5 }, 30);
if (ahead.status !== 'forecast') throw new Error(ahead.status);
console.log(ahead.from); // => "2026-04-09"
console.log(ahead.days.length); // => 30
const last = ahead.days.at(-1)!;
console.log(last.total.low <= last.total.value && last.total.value <= last.total.high); // => true

console.log(forecast(hidden, [], {}, 30)); // => {"status":"no_history"}
