/** Work was begun anew, or called off. */
class CalledOff extends Error {}

/** Work of which only the last begun counts: what was begun before ends at its next step, without a word. */
export class LastOnly {
  #run = 0;

  callOff(): void {
    this.#run += 1;
  }

  /**
   * @param work is handed what it calls at each of its steps
   * @returns undefined where it was called off
   */
  async do<T>(work: (step: () => void) => Promise<T>): Promise<T | undefined> {
    this.#run += 1;
    const own = this.#run;
    const step = () => {
      if (own !== this.#run) throw new CalledOff();
    };
    try {
      const result = await work(step);
      step();
      return result;
    } catch (error) {
      if (own !== this.#run) return undefined; // whatever it says: nobody waits for it
      throw error;
    }
  }
}
