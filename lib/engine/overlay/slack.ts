/** Points by which a user's estimate of a share may be off where they do not say: ten of a hundred (our judgement). */
export const DEFAULT_SLACK = 0.1;
