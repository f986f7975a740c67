import { scenario, simulate } from '../../../lib/engine';
import { tiered, today } from './shop-model';

// The page shows 86, the model says 85: the answer starts from what the page shows.
const better = simulate(tiered, today, { returns: 1 }, 86);
if (better.status !== 'simulated') throw new Error(better.status);
console.log(better.total.value); // => 92
console.log(better.parts.map(({ indicator, points }) => [indicator, points.value])); // => [["returns",6]]

// Inside a tier nothing is gained.
const inside = simulate(tiered, today, { returns: 1.01 }, 86);
console.log(inside.status === 'simulated' && inside.change.value); // => 0

// For a slider: prepared once, asked at every input.
const ask = scenario(tiered, today, 86);
const moved = ask({ returns: 1, praise: 98 });
console.log(moved.status === 'simulated' && moved.total.value); // => 93.5
