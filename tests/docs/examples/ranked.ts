import { peerStars, pickModel, simulate, starsAtRank } from '../../../lib/engine';
import { jd } from '../../../lib/platforms/jd';

const model = pickModel(jd.models, '2026-08-13')!;
const page = {
  chat_score: 10,
  logistics_score: 9.8,
  aftersale_score: 9.3,
  goods_score: 8.8,
  total_score: 9.95,
  experience_stars: 4.6,
};

// The own total is a sum like any other; the stars are a matter of peers.
const result = simulate(model, page, { goods_score: 9.8 });
if (result.status !== 'simulated') throw new Error(result.status);
console.log(result.total.value.toFixed(2)); // => "10.10"
console.log(peerStars(model, page, result.change)); // => {"status":"known","stars":{"value":4.6,"low":4.6,"high":5,"basis":"unofficial"}}
console.log(starsAtRank(model.standing!, 90).value); // => 5
