import { CHUNK_BYTES, type Digest } from './format';

/**
 * SHA-256 of a stream, as a chain over chunks: the browser's own digest takes no stream, and this way any tool that knows
 * SHA-256 can check it. See `HOW_TO_CHECK`.
 */
export class Chain {
  readonly #digest: Digest;
  /** The state, and room for a chunk behind it. */
  readonly #bytes = new Uint8Array(STATE + CHUNK_BYTES);
  #filled = STATE;

  constructor(digest: Digest) {
    this.#digest = digest;
  }

  async add(bytes: Uint8Array): Promise<void> {
    for (let from = 0; from < bytes.length; ) {
      const part = bytes.subarray(from, from + this.#bytes.length - this.#filled);
      this.#bytes.set(part, this.#filled);
      this.#filled += part.length;
      from += part.length;
      if (this.#filled === this.#bytes.length) await this.#turn();
    }
  }

  /** In hexadecimal digits, over all that was added. */
  async end(): Promise<string> {
    if (this.#filled > STATE) await this.#turn();
    return [...this.#bytes.subarray(0, STATE)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  }

  async #turn(): Promise<void> {
    this.#bytes.set(new Uint8Array(await this.#digest(this.#bytes.slice(0, this.#filled))));
    this.#filled = STATE;
  }
}

/** Bytes of a SHA-256. */
const STATE = 32;
