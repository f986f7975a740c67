import { absorb } from './belief';
import { type Doubt, doubtCurves, type Forms, factOf, priorCurves, type SumSeen, type Term } from './fit-curves';
import { type FormCandidate, formCandidate } from './form-candidate';
import { inverted } from './inverted';

/** Of more curves one sum does not tell which are steps: parts and bands come out no better for it. */
const MOST_CURVES = 6;
/**
 * After so many days even a smooth curve takes more leaps than steps would have, because it is of another form than the grid's, and to
 * ask costs the cube of the days: from there on all are held for smooth ones that may leap.
 */
const TELLING = 60;
/** Half of the platforms have steps inside. Our judgement. */
const STEPPED = 0.5;
/** A smooth curve is believed to leap where that makes the sums so much likelier (a natural logarithm), its rarity counted. */
const ENOUGH = 2;
/** Forms that are rarer than the likeliest by so much (a natural logarithm) are not asked twice. */
const UNLIKELY = 8;
/** What more leaps would tell of is a platform without curves; and of smooth curves some leaps are told already by their form. */
const MOST_CHANGES = 12;
const MOST_OF_SMOOTH = 6;
/** Of longer histories so many days are asked, evenly spread: it costs the cube of them. */
const MOST_DAYS = 100;
/** What makes the sums likelier by less is arithmetic. */
const NOTHING = 1e-9;

/**
 * Which of the curves under a sum are steps, and where the curves leap.
 *
 * A curve is smooth, or flat between leaps; and a smooth one may leap too, where it is left open which it is. Held is what makes the
 * printed sums likeliest, all curves together. Neither form is likelier beforehand; of steps as many edges are expected as the smooth
 * curve falls by a step's height, so that those which should have been passed and do not show speak against them; all leaps of one
 * curve are of one unknown height. From smooth curves without a leap the likeliest single change is made as long as there is one, under
 * normal errors; what then differs from it in the form of one curve is compared once more, with the printed digits as
 * intervals and curves that never rise.
 *
 * @param seen days with their printed sums, oldest first; those at an end of the scale tell nothing here
 * @param cuts as in `gridOf`
 */
export function findForms(terms: readonly Term[], seen: readonly SumSeen[], cuts: number, doubt: Doubt): Forms {
  const telling = seen.filter(({ low, high }) => Number.isFinite(high - low));
  const days = telling.filter((_, at) => (at * MOST_DAYS) % telling.length < MOST_DAYS);
  if (days.length < 4) return { leaps: terms.map(() => []), stepped: terms.map(() => false) };
  const prior = priorCurves(terms, days, cuts, doubt);
  const curves = terms.map((_, place) => formCandidate(prior, place, days, doubt));
  const level = { mean: prior.mean[0]!, variance: prior.covariance[0]! };
  const areSmooth = !canBeSteps(terms, seen);
  const most = areSmooth ? MOST_OF_SMOOTH : MOST_CHANGES;
  const judged = (stepped: readonly boolean[]) => leapt(curves, stepped, unleapt(days, curves, stepped, level), most);
  const flipped = ({ stepped }: Judged) => stepped.map((_, place) => judged(stepped.map((is, at) => (at === place) !== is))); // biome-ignore format: one thought
  const asForms = ({ stepped, cuts: own }: Judged): Forms => ({ stepped, leaps: own.map((each, place) => each.map(curves[place]!.gapAt)) }); // biome-ignore format: one thought
  let best = judged(terms.map(() => false));
  if (areSmooth) return asForms(best);
  let others = flipped(best);
  for (;;) {
    const next = others.reduce((most, each) => (each.likelihood > most.likelihood + NOTHING ? each : most), best);
    if (next === best) break;
    best = next;
    others = flipped(best);
  }
  const near = [best, ...others.filter(({ likelihood }) => likelihood > best.likelihood - UNLIKELY)];
  const exact = near.map((each) => ({ each, likelihood: rarityOf(curves, each) + evidenceOf(terms, seen, cuts, doubt, asForms(each)) })); // biome-ignore format: one thought
  return asForms(exact.reduce((most, other) => (other.likelihood > most.likelihood ? other : most)).each);
}

/** Whether so many days can tell of so many curves which are steps. */
export function canBeSteps({ length: curves }: readonly Term[], { length: days }: readonly SumSeen[]): boolean {
  return days <= TELLING && curves <= MOST_CURVES;
}

/** Forms of all curves, the cuts at which each leaps, and the logarithm of how likely they and the sums are. */
type Judged = {
  readonly stepped: readonly boolean[];
  readonly cuts: readonly (readonly number[])[];
  readonly likelihood: number;
};

/** Logarithm of how likely forms and leaps are before any sum. */
function rarityOf(curves: readonly FormCandidate[], { stepped, cuts }: Pick<Judged, 'stepped' | 'cuts'>): number {
  return curves.reduce((sum, curve, place) => sum + formOf(curve, stepped[place]!) + leapsOf(curve, cuts[place]!, stepped[place]!), 0); // biome-ignore format: one thought
}

function formOf({ expected }: FormCandidate, isStepped: boolean): number {
  return isStepped ? Math.log(STEPPED) - expected : Math.log(1 - STEPPED);
}

function leapsOf({ rare }: FormCandidate, cuts: readonly number[], isStepped: boolean): number {
  const each = isStepped ? 0 : Math.log(STEPPED);
  return cuts.reduce((sum, cut) => sum + rare[cut]! + each, isStepped || cuts.length === 0 ? 0 : -ENOUGH);
}

/** Logarithm of how likely the printed sums are, each given those before it (assumed density filtering). */
function evidenceOf(
  terms: readonly Term[],
  seen: readonly SumSeen[],
  cuts: number,
  doubt: Doubt,
  forms: Forms,
): number {
  const curves = doubtCurves(priorCurves(terms, seen, cuts, doubt, forms), doubt);
  return seen.reduce((sum, day) => sum + absorb(curves.belief, factOf(curves, day)).log, 0);
}

/** The days' sums under curves of some forms: the inverse of their covariance, how far off they lie, and how likely they are. */
type Sums = { readonly inverse: Float64Array; readonly off: Float64Array; readonly likelihood: number };

/** @param level of the sum where no curve has fallen */
function unleapt(
  days: readonly SumSeen[],
  curves: readonly FormCandidate[],
  stepped: readonly boolean[],
  level: { readonly mean: number; readonly variance: number },
): Sums {
  const count = days.length;
  const matrix = new Float64Array(count * count).fill(level.variance);
  const off = Float64Array.from(days, ({ low, high }) => (low + high) / 2 - level.mean);
  let likelihood = 0;
  curves.forEach((curve, place) => {
    const { fall, covariance } = stepped[place] ? curve.flat : curve.smooth;
    for (let at = 0; at < matrix.length; at += 1) matrix[at]! += covariance[at]!;
    for (let day = 0; day < count; day += 1) off[day]! += fall[day]!;
    likelihood += formOf(curve, stepped[place]!);
  });
  days.forEach(({ low, high, noise }, day) => {
    matrix[day * count + day]! += (high - low) ** 2 / 12 + noise ** 2;
  });
  const { inverse, log } = inverted(matrix, count);
  const squares = off.reduce((sum, each, day) => sum + each * told(inverse, off, day), 0);
  return { inverse, off, likelihood: likelihood - (squares + log) / 2 };
}

function told(inverse: Float64Array, by: Float64Array, row: number): number {
  const count = by.length;
  let sum = 0;
  for (let column = 0; column < count; column += 1) sum += inverse[row * count + column]! * by[column]!;
  return sum;
}

/** Adds the leaps that make the sums likeliest, and takes away or moves those that no longer do, one at a time. */
function leapt(curves: readonly FormCandidate[], stepped: readonly boolean[], unleapt: Sums, most: number): Judged {
  let cuts: readonly (readonly number[])[] = curves.map(() => []);
  let sums = unleapt;
  for (let count = 0; count < most; count += 1) {
    let next: { readonly place: number; readonly without: Sums; readonly own: readonly number[]; readonly likelihood: number } | undefined; // biome-ignore format: one thought
    curves.forEach((curve, place) => {
      const without = freed(sums, curve, cuts[place]!, stepped[place]!);
      const gainOf = gainsOf(curve, without, stepped[place]!);
      for (const own of changesOf(cuts[place]!, curve)) {
        const likelihood = without.likelihood + gainOf(own);
        if (likelihood > (next?.likelihood ?? sums.likelihood) + NOTHING) next = { place, without, own, likelihood };
      }
    });
    if (next === undefined) break;
    const { place, without, own } = next;
    cuts = cuts.map((each, at) => (at === place ? own : each));
    sums = lowered(without, curves[place]!, own, stepped[place]!);
  }
  return { cuts, stepped, likelihood: sums.likelihood };
}

/** One leap more, one less, or one elsewhere. */
function changesOf(cuts: readonly number[], { rare }: FormCandidate): readonly (readonly number[])[] {
  const less = cuts.map((cut) => cuts.filter((each) => each !== cut));
  const changes = [...less];
  for (let cut = 1; cut < rare.length; cut += 1) {
    if (rare[cut] === Number.NEGATIVE_INFINITY || cuts.includes(cut)) continue;
    for (const kept of [cuts, ...less]) changes.push([...kept, cut]);
  }
  return changes;
}

/** The same sums if a curve that does not leap leaps at these cuts. */
function lowered(sums: Sums, curve: FormCandidate, cuts: readonly number[], isStepped: boolean): Sums {
  if (cuts.length === 0) return sums;
  const gain = gainsOf(curve, sums, isStepped)(cuts);
  return { ...updated(sums, passedBy(cuts, curve), curve.height, curve.sd ** 2), likelihood: sums.likelihood + gain };
}

/** The same sums if a curve that leaps at these cuts does not. */
function freed(sums: Sums, curve: FormCandidate, cuts: readonly number[], isStepped: boolean): Sums {
  if (cuts.length === 0) return sums;
  const without = { ...updated(sums, passedBy(cuts, curve), -curve.height, -(curve.sd ** 2)), likelihood: 0 };
  return { ...without, likelihood: sums.likelihood - gainsOf(curve, without, isStepped)(cuts) };
}

/** How many of its leaps each day has passed. */
function passedBy(cuts: readonly number[], { order }: FormCandidate): Float64Array {
  const passed = new Float64Array(order.length);
  for (const cut of cuts) for (let at = cut; at < order.length; at += 1) passed[order[at]!]! += 1;
  return passed;
}

/** With something more (or less, where negative) by which the days lie lower: a mean and a variance times `passed`. */
function updated(
  { inverse, off }: Sums,
  passed: Float64Array,
  mean: number,
  variance: number,
): Pick<Sums, 'inverse' | 'off'> {
  const count = off.length;
  const across = passed.map((_, row) => told(inverse, passed, row));
  const by = variance / (1 + variance * across.reduce((sum, each, day) => sum + each * passed[day]!, 0));
  const now = inverse.slice();
  for (let row = 0; row < count; row += 1) {
    const own = by * across[row]!;
    for (let column = 0; column < count; column += 1) now[row * count + column]! -= own * across[column]!;
  }
  return { inverse: now, off: off.map((each, day) => each + mean * passed[day]!) };
}

/** How much likelier the sums are if a curve leaps at some cuts, as a natural logarithm. */
function gainsOf(
  curve: FormCandidate,
  { inverse, off }: Sums,
  isStepped: boolean,
): (cuts: readonly number[]) => number {
  const { order, height, sd } = curve;
  const count = order.length;
  const side = count + 1;
  // Of every two cuts, the sum of the inverse over the days beyond both; of every cut, what the days beyond it say.
  const beyond = new Float64Array(side * side);
  const pull = new Float64Array(side);
  for (let row = count - 1; row >= 0; row -= 1) {
    const from = order[row]! * count;
    let sum = 0;
    let says = 0;
    for (let column = count - 1; column >= 0; column -= 1) {
      const each = inverse[from + order[column]!]!;
      sum += each;
      says += each * off[order[column]!]!;
      beyond[row * side + column] = sum + beyond[(row + 1) * side + column]!;
    }
    pull[row] = pull[row + 1]! - says;
  }
  return (cuts) => {
    if (cuts.length === 0) return 0;
    let own = 0;
    let all = 0;
    for (const cut of cuts) {
      all += pull[cut]!;
      for (const other of cuts) own += beyond[cut * side + other]!;
    }
    // log N(off; −height × passed, S + sd² × passed passedᵀ) − log N(off; 0, S), by the matrix determinant lemma
    const rest = all - height * own;
    return leapsOf(curve, cuts, isStepped) + height * all - (height * height * own) / 2 + (sd * sd * rest * rest) / (2 * (1 + sd * sd * own)) - Math.log1p(sd * sd * own) / 2; // biome-ignore format: one formula
  };
}
