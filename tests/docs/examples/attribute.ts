import { attribute } from '../../../lib/engine';
import { tiered, today } from './shop-model';

const yesterday = { ...today, returns: 0.9, goods_score: 95, total_score: 91 };
const answer = attribute(
  { model: tiered, values: yesterday, day: '2026-04-01' },
  { model: tiered, values: { ...today, goods_score: 85, total_score: 85 }, day: '2026-04-02' },
);
if (answer.status !== 'attributed') throw new Error(answer.status);
console.log(answer.change); // => -6
console.log(answer.cause?.indicator); // => "returns"
console.log(Math.abs(answer.parts.reduce((sum, { points }) => sum + points.value, 0) - answer.change) < 1e-9); // => true
