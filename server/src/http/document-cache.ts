import { Injectable } from '@nestjs/common';
import type { ComputedDocument } from './computed-document.js';

/** Enough for all weeks of a faculty's programmes; a document is tens of kilobytes. */
const MOST_BYTES = 32 * 1024 * 1024;

interface Wanted {
  /** The version of the data the document is made of; documents of older versions are let go. */
  readonly version: number;
  /** Everything else the document depends on. */
  readonly key: string;
}

/** Computed documents of the newest version of the data, the least recently asked for let go first. */
@Injectable()
export class DocumentCache {
  readonly #documents = new Map<string, Promise<ComputedDocument>>();
  readonly #sizes = new Map<string, number>();
  #version = -1;
  #bytes = 0;

  /** The document, built when it is not there; callers at the same time share one building. */
  async get(wanted: Wanted, build: () => Promise<ComputedDocument>): Promise<ComputedDocument> {
    if (wanted.version < this.#version) return build();
    if (wanted.version > this.#version) this.#startVersion(wanted.version);
    const known = this.#documents.get(wanted.key);
    if (known) {
      this.#documents.delete(wanted.key);
      this.#documents.set(wanted.key, known);
      return known;
    }
    return this.#build(wanted, build);
  }

  async #build(wanted: Wanted, build: () => Promise<ComputedDocument>): Promise<ComputedDocument> {
    const building = build();
    this.#documents.set(wanted.key, building);
    try {
      const document = await building;
      if (this.#documents.get(wanted.key) === building) this.#count(wanted.key, document);
      return document;
    } catch (error) {
      if (this.#documents.get(wanted.key) === building) this.#documents.delete(wanted.key);
      throw error;
    }
  }

  #count(key: string, { gzip }: ComputedDocument): void {
    this.#sizes.set(key, gzip.length);
    this.#bytes += gzip.length;
    for (const oldest of this.#documents.keys()) {
      if (this.#bytes <= MOST_BYTES) return;
      this.#forget(oldest);
    }
  }

  #forget(key: string): void {
    this.#documents.delete(key);
    this.#bytes -= this.#sizes.get(key) ?? 0;
    this.#sizes.delete(key);
  }

  #startVersion(version: number): void {
    this.#documents.clear();
    this.#sizes.clear();
    this.#version = version;
    this.#bytes = 0;
  }
}
