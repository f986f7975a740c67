import { dayValues } from '../../../lib/engine';
import { snapshots } from './history';

// One entry a business day, oldest first, whatever the order of the pages.
const days = dayValues([...snapshots].reverse());
console.log(days.length); // => 40
console.log(days[0]?.day); // => "2026-03-01"
console.log(days[0]?.values.goods_score); // => {"value":92}
