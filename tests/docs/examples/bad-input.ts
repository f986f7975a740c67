import { evaluate, misfits, pickModel } from '../../../lib/engine';
import { tiered, today } from './shop-model';

function said(ask: () => unknown): string {
  try {
    ask();
    return 'nothing';
  } catch (error) {
    return error instanceof RangeError ? error.message : 'another error';
  }
}

console.log(said(() => evaluate(tiered, { ...today, praise: Number.NaN }))); // => "readFigure requires praise to be 0 to 100 (percent), got NaN"
console.log(said(() => evaluate(tiered, { ...today, returns: -1 }))); // => "readFigure requires returns to be 0 to 100 (percent), got -1"
console.log(said(() => pickModel([tiered], '2026-4-1'))); // => "pickModel requires a day as YYYY-MM-DD, got 2026-4-1"
const unsound = { ...tiered, dimensions: tiered.dimensions.slice(0, 1) };
console.log(said(() => evaluate(unsound, today))); // => "resolveWeights requires weights that sum to 1, got 0.6"

// Pages are read before it is known which rules they meet: ask first.
console.log(misfits(tiered, { ...today, service_score: 40 })); // => [{"indicator":"service_score","of":"value","value":40,"min":50,"max":100}]
