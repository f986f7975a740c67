import type { Vocabulary } from '../platforms/vocabulary';
import type { Outcome, Successor } from '../records/visit';
import type { PageRead } from './read-page';
import { proposeSuccessors } from './teach/propose-successors';

/** Finds the new names of labels that have gone. One for each frame. */
export type Repair = {
  /** The likely successors of labels that were read on this kind of page before and are not there now. */
  successors(read: PageRead, refused: ReadonlySet<string>): readonly Successor[];
  /** Whether the answer what was read before is still to come. */
  isAsking(): boolean;
};

/** @param known what was read of a kind of page when it was last read; asked once for each kind */
export function createRepair(
  vocabulary: Vocabulary,
  known: (page: string) => Promise<readonly Outcome[] | null>,
): Repair {
  const { platform } = vocabulary;
  const before = new Map<string, readonly Outcome[]>();
  const asked = new Set<string>();
  let asking = 0;
  /** Proposals cost a walk over the page, and the same outcomes give the same ones. */
  let last: { outcomes: string; successors: readonly Successor[] } | undefined;

  const ask = (page: string) => {
    asked.add(page);
    asking++;
    known(page)
      .then((outcomes) => before.set(page, outcomes ?? []))
      .catch(() => asked.delete(page)) // nobody answered; the next look asks again
      .finally(() => asking--);
  };

  return {
    isAsking: () => asking > 0,
    successors({ page, board, outcomes }, refused) {
      if (!board) return [];
      if (!asked.has(page)) ask(page);
      const earlier = before.get(page);
      if (!earlier?.some((outcome) => hasGone(outcome, outcomes))) return [];
      const now = JSON.stringify(outcomes);
      if (last?.outcomes !== now) {
        const successors = proposeSuccessors(document, { vocabulary, before: earlier, now: outcomes });
        last = { outcomes: now, successors };
      }
      return last.successors.filter(({ indicator, label }) => !refused.has(`${platform}|${indicator}|${label}`));
    },
  };
}

function hasGone({ indicator, status }: Outcome, now: readonly Outcome[]): boolean {
  return status === 'read' && !now.some((each) => each.indicator === indicator && each.status !== 'not_found');
}
