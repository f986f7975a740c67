import { applyOverlay, evaluate, type Overlay } from '../../../lib/engine';
import { readOverlay, writeOverlay } from '../../../lib/exchange/model-json';
import { tiered, today } from './shop-model';

const overlay: Overlay = {
  model: tiered.id,
  changes: [
    {
      change: 'weight',
      of: 'goods',
      value: 0.5,
      by: 'Li',
      at: '2026-04-01T09:00:00+08:00',
      why: 'The page prints 50 %',
      basis: 'shown',
    },
  ],
};
const own = applyOverlay(tiered, overlay);
console.log(own.id); // => "example@2026-01-01+own"
console.log(own.dimensions.map(({ weight }) => weight.value)); // => [0.5,0.5]
console.log(own.sources.user_1?.title.en); // => "Own change (Li): The page prints 50 %"
const result = evaluate(own, today);
console.log(result.status === 'scored' && result.total.value); // => 85

console.log(readOverlay(writeOverlay(overlay)).status); // => "read"
console.log(readOverlay('{"format":"ScoreLens changes to a model","version":1,"data":{"model":"x"}}')); // => {"status":"refused","problems":[{"code":"field","at":"data.changes","said":"requires array"}]}
