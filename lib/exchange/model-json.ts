import * as z from 'zod/mini';
import { modelFaults } from '../engine/model-faults';
import { type Overlay, overlaySchema } from '../engine/overlay/overlay';
import { type ScoreModel, scoreModelSchema } from '../engine/score-model';
import { type JsonProblem, parseJson } from './json-text';

/** What stands at the head of a file. */
const MODEL = 'ScoreLens model';
const OVERLAY = 'ScoreLens changes to a model';
const VERSION = 1;

/** A list of a hundred mistakes helps nobody. */
const MOST_PROBLEMS = 20;

export type ReadJson<T> =
  | { readonly status: 'read'; readonly value: T }
  | { readonly status: 'refused'; readonly problems: readonly JsonProblem[] };

/** A score model as JSON that {@link readModel} takes back unchanged. It holds no figure of a shop, unless it is fitted. */
export function writeModel(model: ScoreModel): string {
  return written(MODEL, model);
}

/** A user's changes as JSON that {@link readOverlay} takes back unchanged. */
export function writeOverlay(overlay: Overlay): string {
  return written(OVERLAY, overlay);
}

/** A model from a file that anyone may have written: the schema and the engine's own checks, or what is wrong with it. */
export function readModel(text: string): ReadJson<ScoreModel> {
  const read = readAs(text, MODEL, scoreModelSchema);
  if (read.status === 'refused') return read;
  const faults = modelFaults(read.value).map(({ at, wrong }): JsonProblem => ({ code: 'fault', at, said: wrong }));
  return faults.length > 0 ? { status: 'refused', problems: faults.slice(0, MOST_PROBLEMS) } : read;
}

/** Changes from a file that anyone may have written. Whether they suit a model only `applyOverlay` can say. */
export function readOverlay(text: string): ReadJson<Overlay> {
  return readAs(text, OVERLAY, overlaySchema);
}

function written(format: string, data: unknown): string {
  return `${JSON.stringify({ format, version: VERSION, data }, null, 2)}\n`;
}

function readAs<T>(text: string, format: string, schema: z.ZodMiniType<T>): ReadJson<T> {
  const parsed = parseJson(text);
  if ('problem' in parsed) return { status: 'refused', problems: [parsed.problem] };
  const head = parsed.value as {
    readonly format?: unknown;
    readonly version?: unknown;
    readonly data?: unknown;
  } | null;
  if (typeof head !== 'object' || head?.format !== format) return refused('format', 'format', format);
  if (head.version !== VERSION) return refused('version', 'version', String(head.version).slice(0, 20));
  const result = z.safeParse(schema, head.data);
  if (result.success) return { status: 'read', value: result.data };
  const problems = result.error.issues.slice(0, MOST_PROBLEMS).map(
    (issue): JsonProblem => ({
      code: 'field',
      at: ['data', ...issue.path.map(String)].join('.'),
      said: reasonOf(issue),
    }),
  );
  return { status: 'refused', problems };
}

function reasonOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return `requires ${issue.expected}`;
  if (issue.code === 'unrecognized_keys') return `has no place for ${issue.keys.join(', ')}`.slice(0, 100);
  if (issue.code === 'too_small') return `requires at least ${issue.minimum}`;
  if (issue.code === 'too_big') return `requires at most ${issue.maximum}`;
  if (issue.code === 'invalid_value') return `requires one of ${issue.values.join(', ')}`.slice(0, 200);
  return issue.code === 'custom' ? issue.message : 'cannot stand here';
}

function refused(code: JsonProblem['code'], at: string, said: string): Extract<ReadJson<never>, { status: 'refused' }> {
  return { status: 'refused', problems: [{ code, at, said }] };
}
