import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

type Handler = (request: IncomingMessage, response: ServerResponse, url: URL) => void;

/** A server on this machine that plays a source. */
export interface LiveServer {
  readonly port: number;
  /** Its address, under the name by which it is known here. */
  readonly url: string;
  /** The questions that came in, as path and query, oldest first. */
  readonly asked: string[];
  readonly headers: IncomingMessage['headers'][];
  close(): Promise<void>;
}

/** Starts a server on a free port; `answer` sees every question. */
export async function liveServer(answer: Handler): Promise<LiveServer> {
  const asked: string[] = [];
  const headers: IncomingMessage['headers'][] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    headers.push(request.headers);
    answer(request, response, new URL(request.url ?? '/', 'http://localhost'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // it listens on a port
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    asked,
    headers,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
