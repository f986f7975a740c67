import { consumerStars, evaluate } from '../../../lib/engine';
import { tiered, today } from './shop-model';

const result = evaluate(tiered, today);
if (result.status !== 'scored') throw new Error(result.status);
const { value, low, high } = result.total;
console.log([value, low, high].map((end) => end.toFixed(1))); // => ["85.0","84.8","85.2"]
console.log(result.shown); // => 85
console.log(result.contributions.map(({ indicator, points }) => [indicator, points.value])); // => [["returns",24],["praise",27]]
console.log(consumerStars(tiered, value)); // => 4

// What was not read is missing, never 0.
console.log(evaluate(tiered, { returns: 1.5, service_score: 85 })); // => {"status":"incomplete","missing":["praise"]}
