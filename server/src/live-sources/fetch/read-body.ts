import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { LiveSourceFault } from '../live-source-fault.js';

interface BodyLimit {
  readonly host: string;
  readonly bytes: number;
}

/** The body, unpacked as it comes in; it ends with a fault as soon as it is too big, packed or not. */
export async function readBody(answer: IncomingMessage, { host, bytes }: BodyLimit): Promise<Uint8Array> {
  const tooBig = () => new LiveSourceFault('too-big', { host, megabytes: Math.floor(bytes / 1_048_576) });
  if (Number(answer.headers['content-length'] ?? 0) > bytes) {
    answer.destroy();
    throw tooBig();
  }
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of unpacked(answer, host) as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > bytes) throw tooBig();
      chunks.push(chunk);
    }
  } finally {
    answer.destroy();
  }
  return Buffer.concat(chunks);
}

function unpacked(answer: IncomingMessage, host: string): Readable {
  const encoding = (answer.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  if (encoding === 'identity' || encoding === '') return answer;
  const unpack = { gzip: createGunzip, 'x-gzip': createGunzip, deflate: createInflate, br: createBrotliDecompress }[
    encoding
  ];
  if (!unpack) throw new LiveSourceFault('encoding', { host, encoding: encoding.slice(0, 40) });
  const stream = unpack();
  // an answer that breaks off must end the unpacking too
  answer.on('error', (error) => stream.destroy(error));
  return answer.pipe(stream);
}
