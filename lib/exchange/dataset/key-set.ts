/**
 * What stands for a set of keys, in whatever order they come: how many, and the sums of two hashes of each. Two sets that are not
 * the same have the same mark once in 2^64 times.
 */
export class KeySet {
  #count = 0;
  #sums = [0, 0];

  add(key: string): void {
    // cyrb53 by bryc, public domain: two multiplicative hashes that are mixed at the end.
    let [one, other] = [0xdeadbeef, 0x41c6ce57];
    for (let at = 0; at < key.length; at++) {
      const code = key.charCodeAt(at);
      one = Math.imul(one ^ code, 0x9e3779b1);
      other = Math.imul(other ^ code, 0x5f356495);
    }
    one = Math.imul(one ^ (one >>> 16), 0x85ebca6b) ^ Math.imul(other ^ (other >>> 13), 0xc2b2ae35);
    other = Math.imul(other ^ (other >>> 16), 0x85ebca6b) ^ Math.imul(one ^ (one >>> 13), 0xc2b2ae35);
    this.#count += 1;
    this.#sums = [(this.#sums[0]! + one) >>> 0, (this.#sums[1]! + other) >>> 0];
  }

  get mark(): string {
    return `${this.#count} ${this.#sums.map((sum) => sum.toString(16).padStart(8, '0')).join('')}`;
  }
}
