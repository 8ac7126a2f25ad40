import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { guardedFetch } from './guarded-fetch.js';
import { faultOf, fetchText, guard, ownHost, testServers } from './guarded-fetch.test-support.js';

describe('a fetch', () => {
  const { serve, send } = testServers();

  describe('of a busy server', () => {
    const busyFor = (times: number, status: number, headers: Record<string, string> = {}) => {
      let count = 0;
      return serve((_request, response: ServerResponse) => {
        count += 1;
        if (count > times) response.end('at last');
        else response.writeHead(status, headers).end();
      });
    };

    it.each([429, 502, 503, 504])('asks again after status %i', async (status) => {
      const source = await busyFor(2, status);
      expect(await fetchText(source.url, ownHost(source))).toBe('at last');
      expect(source.asked).toHaveLength(3);
    });

    it('waits as long as it is asked to', async () => {
      const source = await busyFor(1, 429, { 'Retry-After': '1' });
      const before = performance.now();
      expect(await fetchText(source.url, ownHost(source))).toBe('at last');
      expect(performance.now() - before).toBeGreaterThan(950);
    });

    it('does not wait for an hour, and tells how long was asked', async () => {
      const source = await busyFor(1, 503, { 'Retry-After': '3600' });
      expect(await faultOf(fetchText(source.url, ownHost(source)))).toMatchObject({
        code: 'busy',
        status: 503,
        values: { status: 503, seconds: 3600 },
      });
    });

    it('gives up after a few times', async () => {
      const source = await busyFor(100, 429);
      expect(await faultOf(fetchText(source.url, ownHost(source)))).toMatchObject({ code: 'busy' });
      expect(source.asked).toHaveLength(4);
    });
  });

  describe('is limited', () => {
    const chunk = Buffer.alloc(20_000, 'x');
    const endless = (write: (response: ServerResponse) => boolean) =>
      serve((_request, response) => {
        const more = () => {
          while (!response.destroyed && write(response));
        };
        response.on('drain', more);
        more();
      });

    it('to so many bytes, of an answer that tells its size', async () => {
      const source = await serve((_request, response) =>
        response.writeHead(200, { 'Content-Length': '100001' }).end(chunk),
      );
      expect(await faultOf(fetchText(source.url, ownHost(source)))).toMatchObject({ code: 'too-big' });
    });

    it('to so many bytes, of an answer without an end', async () => {
      const source = await endless((response) => response.write(chunk));
      expect(await faultOf(fetchText(source.url, ownHost(source)))).toMatchObject({ code: 'too-big' });
    });

    it('to so many bytes unpacked, of a small answer that unpacks to many', async () => {
      const source = await send(gzipSync(Buffer.alloc(50_000_000)), { 'Content-Encoding': 'gzip' });
      expect(await faultOf(fetchText(source.url, ownHost(source)))).toMatchObject({ code: 'too-big' });
    });

    it('to a time, of a server that says nothing', async () => {
      const source = await serve(() => undefined);
      const { hosts } = { hosts: [`127.0.0.1:${source.port}`] };
      expect(await faultOf(fetchText(source.url, guard({ hosts, limits: { idleMs: 60 } })))).toMatchObject({
        code: 'too-slow',
      });
    });

    it('to a time, of a server that sends a byte now and then', async () => {
      const source = await serve((_request, response) => {
        const timer = setInterval(() => response.write('x'), 20);
        response.on('close', () => clearInterval(timer));
      });
      const held = guard({ hosts: [`127.0.0.1:${source.port}`], limits: { requestMs: 200 } });
      expect(await faultOf(fetchText(source.url, held))).toMatchObject({ code: 'too-slow' });
    });

    it('and can be stopped', async () => {
      const stopping = new AbortController();
      const source = await serve(() => stopping.abort());
      const fault = await faultOf(guardedFetch(source.url, ownHost(source), { headers: {}, signal: stopping.signal }));
      expect(fault.code).toBe('stopped');
    });
  });

  it.each([
    [
      'an answer that breaks off',
      (response: ServerResponse) =>
        response.writeHead(200, { 'Content-Length': '10' }).write('x', () => response.destroy()),
      'connection',
    ],
    [
      'packing that is broken',
      (response: ServerResponse) => response.writeHead(200, { 'Content-Encoding': 'gzip' }).end('no gzip'),
      'connection',
    ],
    [
      'packing that is cut short',
      (response: ServerResponse) =>
        response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(gzipSync('a'.repeat(999)).subarray(0, 20)),
      'connection',
    ],
    [
      'packing that is not known',
      (response: ServerResponse) => response.writeHead(200, { 'Content-Encoding': 'rot13' }).end('x'),
      'encoding',
    ],
  ])('keeps nothing of %s', async (_what, answer, code) => {
    const source = await serve((_request, response) => void answer(response));
    expect(await faultOf(fetchText(source.url, ownHost(source)))).toMatchObject({ code });
  });
});
