import { batch, computed, createModel, effect, signal } from '@preact/signals';
import { pagesOf } from '../page-model';
import type { Panel } from '../panel-model';
import { perPanel } from '../per-panel';
import { sentenceReader } from '../sentence/read-sentence';
import { subjectsOf } from '../sentence/subjects-of';
import type { Move, Problem, Understood } from '../sentence/types';
import { targetOf } from './target-model';
import { whatIfOf } from './what-if-model';

/** What came of a sentence that was sent off. */
export type Said =
  | { readonly kind: 'done'; readonly moves: readonly Move[] }
  | { readonly kind: 'names' }
  | { readonly kind: 'goal'; readonly total: number }
  | Problem;

/** A sentence in words, which also looks for figures by their names while it is being typed. */
export const SentenceModel = createModel((panel: Panel) => {
  const { platform, scenario, model, total, settings } = panel;
  const whatIf = whatIfOf(panel);
  const text = signal('');
  const said = signal<Said>();

  const read = computed(() => {
    if (!platform.value || !model.value) return undefined;
    const { min, max } = model.value.scale;
    void whatIf.settled.value; // "3 points more" counts from where the scenario stands, once it rests
    const result = scenario.result.peek();
    const value = result?.status === 'simulated' ? result.total.value : total.value?.value;
    const subjects = subjectsOf({
      platform: platform.value,
      rows: whatIf.rows.value,
      total: { id: model.value.total, value, min, max },
    });
    return sentenceReader(subjects, settings.value.stepBy);
  });
  // Without a text no reader is made: it is made anew whenever the sliders rest.
  const understood = computed<Understood>(() => (text.value && read.value?.(text.value)) || { kind: 'nothing' });

  effect(() => {
    const ids = idsOf(understood.value);
    scenario.only.value = ids.length > 0 ? new Set(ids) : undefined;
  });

  const { focusAsked } = pagesOf(panel);
  effect(() => {
    if (focusAsked.value) text.value = ''; // a page asks for a slider: it may be out of sight
  });

  function follow(moves: readonly Move[]): void {
    batch(() => {
      whatIf.record(); // what was done before is a step of its own
      for (const { id, to } of moves) scenario.set(id, to);
      whatIf.record();
      text.value = '';
      said.value = { kind: 'done', moves };
    });
  }

  return {
    text,
    understood,
    /** Of the last sentence that was sent off; gone with the next letter. */
    said,
    type(next: string) {
      batch(() => {
        text.value = next;
        said.value = undefined;
      });
    },
    follow,
    /** Enter: what is clear is done, what is not is said. */
    send() {
      const now = understood.value;
      if (now.kind === 'moves') follow(now.moves);
      else if (now.kind === 'goal') {
        batch(() => {
          targetOf(panel).open.value = true;
          targetOf(panel).seek(now.total);
          text.value = '';
          said.value = now;
        });
      } else if (now.kind === 'names' || now.kind === 'problem') said.value = now;
    },
  };
});
export type Sentence = InstanceType<typeof SentenceModel>;

/** The one of this panel. */
export const sentenceOf = perPanel((panel) => new SentenceModel(panel));

function idsOf(understood: Understood): string[] {
  switch (understood.kind) {
    case 'names':
      return [...understood.ids];
    case 'moves':
      return understood.moves.map(({ id }) => id);
    case 'choices':
      return understood.options.flat().map(({ id }) => id);
    default:
      return [];
  }
}
