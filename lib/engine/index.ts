export { attribute } from './attribute/attribute';
export { type Drop, largestDrop } from './attribute/largest-drop';
export { type Noise, noiseOf } from './attribute/noise-of';
export { type RateSplit, rateSplit } from './attribute/rate-split';
export type { Attribution, AttributionPart, Moment } from './attribute/types';
export { usualNoise } from './attribute/usual-noise';
export { type WindowSplit, windowSplit } from './attribute/window-split';
export { calibrate } from './calibrate/calibrate';
export { type RuleChange, ruleChange } from './calibrate/rule-changes';
export { type CalibrationCourse, startCalibration } from './calibrate/start-calibration';
export { consumerStars } from './consumer-stars';
export { type DayValues, dayValues } from './day-values';
export { evaluate } from './evaluate';
export { forShop } from './for-shop';
export { type Backtest, backtest, type Hits } from './forecast/backtest';
export { type Dilution, dilution } from './forecast/dilution';
export { type EventCost, eventCost, type ShopEvent } from './forecast/event-cost';
export { forecast } from './forecast/forecast';
export { reached } from './forecast/reached';
export type { Forecast, ForecastDay, Reached, Shows } from './forecast/types';
export { type Misfit, misfits } from './misfits';
export { type ModelFault, modelFaults } from './model-faults';
export { applyOverlay } from './overlay/apply-overlay';
export type { Overlay, OverlayChange } from './overlay/overlay';
export { type PeerStars, peerStars } from './peer-stars';
export { pickModel } from './pick-model';
export { type MovedShop, moveEverywhere, type OperationalFact, type ShopNow } from './plan/move-everywhere';
export { nextRung, type Standing, type Step } from './plan/next-rung';
export { plan } from './plan/plan';
export type { Rung } from './plan/rung';
export { type TierNeighbours, tierNeighbours } from './plan/tier-neighbours';
export type { Aim, Effort, Efforts, Move, Plan, Plans } from './plan/types';
export { type ValueFor, valueFor } from './plan/value-for';
export { type FixOrder, rankFixes } from './rank-fixes';
export { scenario } from './scenario';
export type { Curve, Dimension, ModelIndicator, ScoreModel, Weight } from './score-model';
export { simulate } from './simulate';
export { starsAtRank } from './stars-at-rank';
export { stepValue } from './step-value';
export type {
  Avoid,
  Changes,
  Contribution,
  Effect,
  Estimate,
  Evaluation,
  Figure,
  Fix,
  NoAnswer,
  RankedFix,
  Simulation,
  Values,
} from './types';
