/** Places at which a path is looked at: each at first, then ever fewer; the last is among them. */
export function looks(count: number): readonly number[] {
  const places: number[] = [];
  for (let place = 0; place < count; place += 1 + Math.floor(place / 5)) places.push(place);
  if (count > 0 && places[places.length - 1] !== count - 1) places.push(count - 1);
  return places;
}

/** Straight between the places looked at. */
export function between(looked: readonly number[], values: Float64Array, count: number): Float64Array {
  const all = new Float64Array(count);
  for (let index = 0; index < looked.length; index += 1) {
    const from = looked[index]!;
    const to = looked[index + 1] ?? count;
    const slope = index + 1 < looked.length ? (values[index + 1]! - values[index]!) / (to - from) : 0;
    for (let place = from; place < to; place += 1) all[place] = values[index]! + slope * (place - from);
  }
  return all;
}
