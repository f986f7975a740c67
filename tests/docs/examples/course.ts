import { ruleChange, simulate, startCalibration } from '../../../lib/engine';
import { hidden } from './hidden-model';
import { snapshots } from './history';

const course = startCalibration(hidden, snapshots.slice(0, -1)); // yesterday's
const next = course.add(snapshots.at(-1)!); // a day more, without starting anew
console.log(next.model.calibration?.days); // => 40

const values = { returns: 1.5, praise: 93, goods_score: 82, service_score: 85, total_score: 83 };
const answer = simulate(next.model, values, { returns: 30 });
console.log(answer.status === 'simulated' && answer.beyond); // => ["returns"]

console.log(ruleChange(hidden, snapshots) === undefined); // => true
