import type { ScoreModel } from '../../../engine/score-model';
import { kuaishou20220921 } from './2022-09-21';
import { kuaishou20230428 } from './2023-04-28';

/** Oldest first. */
export const models: readonly ScoreModel[] = [kuaishou20220921, kuaishou20230428];
