import type { NewContent } from './fetched-content.js';

const MOST_BYTES = 60 * 1024 * 1024;

/**
 * What was fetched for previews, until it is applied. In memory only: it may name persons, who are nowhere kept. Where it is gone
 * the source is fetched again, and the token of the preview tells whether that is the same.
 */
export class ShownContents {
  readonly #contents = new Map<string, NewContent>();

  keep(token: string, content: NewContent): void {
    this.#contents.delete(token);
    this.#contents.set(token, content);
    let total = 0;
    for (const [key, { bytes }] of [...this.#contents].reverse()) {
      total += bytes;
      if (total > MOST_BYTES) this.#contents.delete(key);
    }
  }

  /** The content that was shown under this token; it is let go of. */
  take(token: string): NewContent | null {
    const content = this.#contents.get(token) ?? null;
    this.#contents.delete(token);
    return content;
  }
}
