import type { ScoreModel } from '../../../engine/score-model';
import { jd20190101 } from './2019-01-01';
import { jd20221011 } from './2022-10-11';

/** Oldest first. */
export const models: readonly ScoreModel[] = [jd20190101, jd20221011];
