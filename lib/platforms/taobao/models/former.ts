import type { ScoreModel } from '../../../engine/score-model';
import { taobao20220926 } from './2022-09-26';

/** Oldest first. */
export const models: readonly ScoreModel[] = [taobao20220926];
