import type { Request, Response } from 'express';
import { type ComputedDocument, plainBody } from './computed-document.js';

/** A request with the response to it. */
export interface Exchange {
  readonly request: Request;
  readonly response: Response;
}

/** Sends bytes that were made ready before, or 304 when the caller has them. */
export function sendDocument({ request, response }: Exchange, document: ComputedDocument): void {
  const encoding = acceptsGzip(request) ? 'gzip' : 'plain';
  const etag = document.tags[encoding];
  const headers = {
    // Asked for again each time, which costs a 304; never changed on the way, so the strong tag stays true.
    'Cache-Control': 'private, no-cache, no-transform',
    ETag: etag,
    Vary: 'Accept-Encoding',
  };
  if (holds(request.headers['if-none-match'], etag)) {
    response.writeHead(304, headers).end();
    return;
  }
  const body = encoding === 'gzip' ? document.gzip : plainBody(document);
  const encoded = encoding === 'gzip' ? { 'Content-Encoding': encoding } : {};
  const content = { 'Content-Type': document.contentType, 'Content-Length': body.length };
  response.writeHead(200, { ...headers, ...content, ...encoded }).end(body);
}

function acceptsGzip(request: Request): boolean {
  return /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?(?:,|\s|$))/i.test(request.headers['accept-encoding'] ?? '');
}

/** If-None-Match compares weakly (RFC 9110, 13.1.2): a proxy may have marked our tag as weak. */
function holds(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  const tags = header.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes(etag) || tags.includes('*');
}
