import { plan, valueFor } from '../../../lib/engine';
import { tiered, today } from './shop-model';

// Which returns bring 91? The edge itself; a hair above it brings nothing.
const value = valueFor(tiered, today, 'returns', 91, 85);
console.log(value.status === 'reached' && value.value); // => 1

// A point less of returns costs 100 a unit, a point of praise 10.
const plans = plan(tiered, today, 91, { returns: { perUnit: 100, days: 30 }, praise: { perUnit: 10, days: 7 } }, 85);
if (plans.status !== 'planned') throw new Error(plans.status);
console.log(plans.cheapest.moves.map(({ indicator, to }) => [indicator, to])); // => [["returns",1]]
console.log(plans.cheapest.cost); // => 50
console.log(plans.cheapest.total.value); // => 91
