/** Inputs that a property of an importer is tried with; a nightly-size run sets FUZZ=1000000. */
export const FUZZ_RUNS = Number(process.env.FUZZ ?? 10_000);

/** What they may take on a busy machine, in milliseconds. */
export const FUZZ_TIME = 20_000 + 5 * FUZZ_RUNS;
