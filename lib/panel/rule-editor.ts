import { computed, createModel, type ReadonlySignal, signal } from '@preact/signals';
import { applyOverlay } from '../engine/overlay/apply-overlay';
import type { Overlay, OverlayChange } from '../engine/overlay/overlay';
import type { ModelIndicator, ScoreModel } from '../engine/score-model';
import { readOverlay, writeOverlay } from '../exchange/model-json';
import { ownRules, withOwnRules } from './own-rules';

/** One step of a curve as it stands in its two fields. */
export type Step = { readonly edge: string; readonly score: string };

/** What the fields hold: by id the share in percent, and the steps of indicators that have any. */
export type Draft = {
  readonly shares: Readonly<Record<string, string>>;
  readonly tiers: Readonly<Record<string, readonly Step[]>>;
};

/** What cannot stand: a field that is no number, shares over a hundred, steps out of order; or a file of something else. */
export type RuleFault = { readonly code: 'number' | 'shares' | 'tiers' | 'file' | 'version'; readonly of: string };

type Sources = {
  readonly published: ReadonlySignal<ScoreModel | undefined>;
  readonly rules: ReadonlySignal<string | undefined>;
  readonly save: (rules: string | undefined) => Promise<void>;
  readonly now: () => Date;
};

/** The seller's own version of the rules: weights and steps as fields, kept as changes with who, when and why. */
export const RuleEditor = createModel(({ published, rules, save, now }: Sources) => {
  const start = computed(() => published.value && draftOf(withOwnRules(published.value, rules.value)));
  const changed = signal<Draft>();
  const draft = computed(() => changed.value ?? start.value);
  const fault = signal<RuleFault>();

  function put(next: Draft): void {
    changed.value = next;
    fault.value = undefined;
  }

  return {
    draft,
    fault,
    /** Whether there is something to save. */
    isChanged: computed(() => changed.value !== undefined),
    /** Whether rules other than the published are in force. */
    isOwn: computed(() => published.value !== undefined && ownRules(published.value, rules.value) !== undefined),
    setShare(id: string, share: string): void {
      if (draft.value) put({ ...draft.value, shares: { ...draft.value.shares, [id]: share } });
    },
    setTiers(id: string, tiers: readonly Step[]): void {
      if (draft.value) put({ ...draft.value, tiers: { ...draft.value.tiers, [id]: tiers } });
    },
    /** @param isShown the numbers were read off the platform's page: exact; else they are the seller's estimate */
    async keep(why: string, isShown: boolean): Promise<boolean> {
      const model = published.value;
      if (!model || !draft.value) return false;
      const said = { by: '', at: now().toISOString(), why, basis: isShown ? 'shown' : 'unofficial' } as const;
      const found = changesOf(model, draft.value, said);
      if ('code' in found) {
        fault.value = found;
        return false;
      }
      return take({ model: model.id, changes: [...found] });
    },
    /** A colleague's changes, or one's own from another machine. */
    async paste(text: string): Promise<boolean> {
      const read = readOverlay(text);
      if (read.status === 'refused') {
        fault.value = { code: 'file', of: read.problems[0]?.at ?? '' };
        return false;
      }
      return take(read.value);
    },
    /** The changes as text to hand on; undefined where there are none. */
    shared: computed(() => (published.value && ownRules(published.value, rules.value) ? rules.value : undefined)),
    async reset(): Promise<void> {
      changed.value = undefined;
      fault.value = undefined;
      await save(undefined);
    },
  };

  async function take(overlay: Overlay): Promise<boolean> {
    const model = published.value;
    if (!model) return false;
    if (overlay.model !== model.id) {
      fault.value = { code: 'version', of: overlay.model };
      return false;
    }
    try {
      applyOverlay(model, overlay);
    } catch (error) {
      const { message } = error as Error;
      fault.value = { code: message.includes('weights') ? 'shares' : 'tiers', of: message };
      return false;
    }
    changed.value = undefined;
    fault.value = undefined;
    await save(overlay.changes.length > 0 ? writeOverlay(overlay) : undefined);
    return true;
  }
});
export type Rules = InstanceType<typeof RuleEditor>;

function draftOf(model: ScoreModel): Draft {
  const owners = [...model.dimensions, ...indicatorsOf(model)];
  return {
    shares: Object.fromEntries(owners.map(({ id, weight }) => [id, percent(weight.value)])),
    tiers: Object.fromEntries(
      indicatorsOf(model).flatMap(({ id, curve }) => {
        if (curve.kind !== 'tiers') return [];
        const steps = curve.tiers.map(({ edge, score }) => ({ edge: String(edge), score: String(score) }));
        return [[id, [...steps, { edge: '', score: String(curve.otherwise) }]]];
      }),
    ),
  };
}

type Said = Pick<OverlayChange, 'by' | 'at' | 'why' | 'basis'>;

/** What is otherwise than published. A group with one share changed is given whole, or its others would move unseen. */
function changesOf(model: ScoreModel, draft: Draft, said: Said): readonly OverlayChange[] | RuleFault {
  const published = draftOf(model);
  const changes: OverlayChange[] = [];
  for (const group of [model.dimensions, ...model.dimensions.map(({ indicators }) => indicators)]) {
    if (group.every(({ id }) => draft.shares[id] === published.shares[id])) continue;
    for (const { id } of group) {
      const share = numberOf(draft.shares[id]);
      if (share === undefined || share < 0) return { code: 'number', of: id };
      if (share > 100) return { code: 'shares', of: id };
      changes.push({ change: 'weight', of: id, value: share / 100, ...said });
    }
  }
  for (const [id, steps] of Object.entries(draft.tiers)) {
    if (JSON.stringify(steps) === JSON.stringify(published.tiers[id])) continue;
    const otherwise = numberOf(steps.at(-1)?.score);
    const tiers = steps.slice(0, -1).map(({ edge, score }) => ({ edge: numberOf(edge), score: numberOf(score) }));
    if (otherwise === undefined || tiers.length === 0 || !tiers.every(isWhole)) return { code: 'number', of: id };
    changes.push({ change: 'tiers', of: id, tiers, otherwise, ...said });
  }
  return changes;
}

function isWhole(step: {
  edge: number | undefined;
  score: number | undefined;
}): step is { edge: number; score: number } {
  return step.edge !== undefined && step.score !== undefined;
}

function indicatorsOf(model: ScoreModel): readonly ModelIndicator[] {
  return model.dimensions.flatMap(({ indicators }) => indicators);
}

function percent(share: number): string {
  return String(Number((100 * share).toFixed(2)));
}

function numberOf(text: string | undefined): number | undefined {
  const number = Number(text?.trim() || Number.NaN);
  return Number.isFinite(number) ? number : undefined;
}
