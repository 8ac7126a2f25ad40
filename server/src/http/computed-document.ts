import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const compress = promisify(gzip);

/** An answer made ready once: its bytes as they are and compressed, each with a strong ETag of its own. */
export interface ComputedDocument {
  readonly contentType: string;
  readonly plain: Representation;
  readonly gzip: Representation;
}

export interface Representation {
  readonly body: Buffer;
  readonly etag: string;
}

/** The JSON text as a computed document. */
export function jsonDocument(document: unknown): Promise<ComputedDocument> {
  return computedDocument(JSON.stringify(document), 'application/json; charset=utf-8');
}

/** The text as a computed document. The tag comes from the content, so it also changes with the program that made it. */
export async function computedDocument(text: string, contentType: string): Promise<ComputedDocument> {
  const body = Buffer.from(text);
  const hash = createHash('sha256').update(contentType).update(body).digest('base64url').slice(0, 22);
  return {
    contentType,
    plain: { body, etag: `"${hash}"` },
    gzip: { body: await compress(body), etag: `"${hash}-gzip"` },
  };
}
