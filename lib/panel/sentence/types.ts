import type { Better, Unit } from '../../records/ids';

/** Something that a sentence can be about. */
export type Subject = {
  readonly id: string;
  /** `moves`: has a slider. `total`: the score itself. `fixed`: known, but nothing that a what-if can change. */
  readonly kind: 'moves' | 'total' | 'fixed';
  /** What the platform, the page and sellers call it, in any language. */
  readonly names: readonly string[];
  /** Names that others may mean, too: understood, and asked back. */
  readonly looseNames: readonly string[];
  readonly unit: Unit;
  readonly better: Better;
  readonly range: { readonly min: number; readonly max: number };
  /** What was read; undefined where nothing was. */
  readonly value: number | undefined;
  /** Comes in whole points only. */
  readonly whole?: true;
};

/** How a number was meant: the new value itself, a share of the present one, or so much of the unit. */
export type How = 'to' | 'relative' | 'points';

export type Move = {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly how: How;
};

/**
 * Why a sentence cannot be followed. `no_indicator` names none that is known · `not_movable` a figure without a slider ·
 * `not_read` · `no_number` · `several_numbers` · `no_direction` · `unit` a unit that the figure does not have · `range`
 * leaves what the figure can be · `conflict` "down to" a value that lies above · `twice` one figure said twice ·
 * `unclear` more than one doubt at once.
 */
export type ProblemCode =
  | 'no_indicator'
  | 'not_movable'
  | 'not_read'
  | 'no_number'
  | 'several_numbers'
  | 'no_direction'
  | 'unit'
  | 'range'
  | 'conflict'
  | 'twice'
  | 'unclear';

export type Problem = { readonly kind: 'problem'; readonly code: ProblemCode; readonly id?: string };

/** What was made of a sentence. */
export type Understood =
  | { readonly kind: 'nothing' }
  /** Names figures and changes none. */
  | { readonly kind: 'names'; readonly ids: readonly string[] }
  /** `only`: another reading would leave the figure's range. */
  | { readonly kind: 'moves'; readonly moves: readonly Move[]; readonly only?: true }
  /**
   * More than one reading, or one that must be asked back. `how`: 1 % of the value, or 1 point · `which`: the figure is
   * not named in full · `rest`: some words were not understood.
   */
  | {
      readonly kind: 'choices';
      readonly why: 'how' | 'which' | 'rest';
      readonly options: readonly (readonly Move[])[];
      readonly rest: string;
    }
  /** A total is wanted. */
  | { readonly kind: 'goal'; readonly total: number }
  | Problem;
