import type { ScoreModel } from '../../../engine/score-model';
import { douyin20201009 } from './2020-10-09';
import { douyin20230601 } from './2023-06-01';
import { before20260407 } from './2026-01-08';

/** Oldest first. @param next the version that follows them */
export function formerModels(next: ScoreModel): { readonly models: readonly ScoreModel[] } {
  return { models: [douyin20201009, douyin20230601, before20260407(next)] };
}
