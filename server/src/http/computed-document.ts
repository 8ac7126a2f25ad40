import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzipSync, gzip } from 'node:zlib';

const compress = promisify(gzip);

/**
 * An answer made ready once: its bytes, compressed, with strong ETags for these and for the bytes as they are. Those as they are would take five times the memory and more, and
 * nearly nobody asks for them.
 */
export interface ComputedDocument {
  readonly contentType: string;
  readonly gzip: Buffer;
  readonly tags: { readonly plain: string; readonly gzip: string };
}

/** The bytes as they are. */
export function plainBody({ gzip: compressed }: ComputedDocument): Buffer {
  return gunzipSync(compressed);
}

/** The JSON text as a computed document. */
export function jsonDocument(document: unknown): Promise<ComputedDocument> {
  return computedDocument(JSON.stringify(document), 'application/json; charset=utf-8');
}

/** The text as a computed document. The tag comes from the content, so it also changes with the program that made it. */
export async function computedDocument(text: string, contentType: string): Promise<ComputedDocument> {
  const body = Buffer.from(text);
  const hash = createHash('sha256').update(contentType).update(body).digest('base64url').slice(0, 22);
  return { contentType, gzip: await compress(body), tags: { plain: `"${hash}"`, gzip: `"${hash}-gzip"` } };
}
