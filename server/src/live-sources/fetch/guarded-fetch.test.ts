import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { hostRule } from '../guard/host-rule.js';
import { liveServer } from '../live-server.test-support.js';
import type { Resolve } from './fetch-guard.js';
import { faultOf, fetchText, guard, leadsTo, ownHost, testServers } from './guarded-fetch.test-support.js';

describe('a fetch', () => {
  const { serve, send } = testServers();

  it('brings what an allowed host sends', async () => {
    const { port } = await send('hello');
    expect(await fetchText(`http://127.0.0.1:${port}/a`, guard({ hosts: [`127.0.0.1:${port}`] }))).toBe('hello');
  });

  it.each([
    ['gzip', gzipSync('packed')],
    ['deflate', deflateSync('packed')],
    ['br', brotliCompressSync('packed')],
  ])('unpacks %s', async (encoding, body) => {
    const source = await send(body, { 'Content-Encoding': encoding });
    expect(await fetchText(source.url, ownHost(source))).toBe('packed');
  });

  it('has nothing to do with hosts that are not allowed, and says so when none is', async () => {
    const { url, asked } = await send('hello');
    expect(await faultOf(fetchText(url, guard({ hosts: [] })))).toMatchObject({ code: 'off' });
    expect(await faultOf(fetchText(url, guard({ hosts: ['example.nl'] })))).toMatchObject({ code: 'host-not-allowed' });
    expect(asked).toEqual([]);
  });

  it.each([
    ['file:///etc/passwd', 'address-invalid'],
    ['ftp://example.nl/', 'address-invalid'],
    ['data:text/plain,x', 'address-invalid'],
    ['gopher://example.nl/', 'address-invalid'],
    ['//example.nl/', 'address-invalid'],
    ['https://', 'address-invalid'],
    ['https://me:secret@example.nl/', 'address-credentials'],
  ])('does not take %s', async (address, code) => {
    const fault = await faultOf(fetchText(address, guard({ hosts: ['example.nl'] })));
    expect(fault.code).toBe(code);
    expect(JSON.stringify(fault.values)).not.toContain('secret');
  });

  it.each([
    ...['127.0.0.1', '2130706433', '0x7f000001', '017700000001', '127.1', '127.0.1', '0x7f.0.0.1', '0177.0.0.1'],
    ...[
      '0x7f.1',
      '127.000.000.001',
      '１２７.0.0.1',
      '127。0。0。1',
      '10.0.0.1',
      '167772161',
      '0xa000001',
      '192.168.1.1',
    ],
    ...['3232235777', '0300.0250.1.1', '172.16.0.1', '169.254.1.1', '100.64.0.1', '[::1]', '[0:0:0:0:0:0:0:1]'],
    ...['[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '[fe80::1]', '[fd00::1]', 'localhost'],
  ])('finds the address inside a network behind %s', async (host) => {
    const held = guard({ hosts: [host], allowPrivate: false });
    expect(await faultOf(fetchText(`http://${host}/`, held))).toMatchObject({ code: 'address-private' });
  });

  it.each([
    ...['0.0.0.0', '0', '0x0', '169.254.169.254', '2852039166', '0xa9fea9fe', '0251.0376.0251.0376', '169.254.43518'],
    ...['[::]', '[::ffff:169.254.169.254]', '[::127.0.0.1]', '[64:ff9b::7f00:1]', '[2002:7f00:1::]', '[2001:0:1::]'],
    ...['224.0.0.1', '255.255.255.255', '[ff02::1]', '[fd00:ec2::254]'],
  ])('never goes to %s, whatever is allowed', async (host) => {
    const held = guard({ hosts: [host], allowPrivate: true });
    expect(await faultOf(fetchText(`http://${host}/`, held))).toMatchObject({ code: 'address-never' });
  });

  it('connects to the address that was checked, and to no other that the name leads to later', async () => {
    const { port, asked } = await send('mine');
    const answers = [leadsTo('127.0.0.1'), leadsTo('169.254.169.254')];
    const resolve: Resolve = (host) => (answers.shift() ?? leadsTo())(host);
    const held = guard({ hosts: [`rebind.example:${port}`], resolve });
    expect(await fetchText(`http://rebind.example:${port}/`, held)).toBe('mine');
    expect([asked.length, answers.length]).toEqual([1, 1]);
    expect(await faultOf(fetchText(`http://rebind.example:${port}/`, held))).toMatchObject({ code: 'address-never' });
  });

  it('refuses a name of which one address lies inside a network', async () => {
    const held = guard({ hosts: ['mixed.example'], allowPrivate: false, resolve: leadsTo('145.97.0.1', '10.0.0.1') });
    expect(await faultOf(fetchText('http://mixed.example/', held))).toMatchObject({
      code: 'address-private',
      values: { host: 'mixed.example', address: '10.0.0.1' },
    });
  });

  it('says that a name is not known', async () => {
    const unknown = guard({ hosts: ['nowhere.example'], resolve: () => Promise.reject(new Error('ENOTFOUND')) });
    expect(await faultOf(fetchText('http://nowhere.example/', unknown))).toMatchObject({ code: 'host-unknown' });
    const empty = guard({ hosts: ['nowhere.example'], resolve: leadsTo() });
    expect(await faultOf(fetchText('http://nowhere.example/', empty))).toMatchObject({ code: 'host-unknown' });
  });

  describe('that is sent on', () => {
    const sendOn = (location: string) => serve((_request, response) => response.writeHead(302, { location }).end());

    it('follows within the hosts that are allowed', async () => {
      const source = await serve((_request, response, { pathname }) => {
        if (pathname === '/end') response.end('arrived');
        else response.writeHead(307, { location: pathname === '/1' ? 'end' : '/1' }).end();
      });
      expect(await fetchText(`${source.url}/0`, ownHost(source))).toBe('arrived');
    });

    it.each([
      ['http://169.254.169.254/latest/meta-data/', 'host-not-allowed'],
      ['http://127.0.0.1:22/', 'host-not-allowed'],
      ['http://localhost/', 'host-not-allowed'],
      ['//evil.example/', 'host-not-allowed'],
      ['file:///etc/passwd', 'address-invalid'],
      ['http://me:secret@127.0.0.1/', 'address-credentials'],
    ])('does not follow to %s', async (location, code) => {
      const source = await sendOn(location);
      expect(await faultOf(fetchText(source.url, ownHost(source)))).toMatchObject({ code });
      expect(source.asked).toHaveLength(1);
    });

    it('does not follow to an address inside a network, also where its host is allowed', async () => {
      const { port } = await serve((_request, response) =>
        response.writeHead(302, { location: 'http://inside.example/' }).end(),
      );
      const resolve: Resolve = (host) => leadsTo(host === 'inside.example' ? '169.254.169.254' : '127.0.0.1')(host);
      const held = guard({ hosts: [`out.example:${port}`, 'inside.example'], resolve });
      expect(await faultOf(fetchText(`http://out.example:${port}/`, held))).toMatchObject({ code: 'address-never' });
    });

    it('stops after a few times', async () => {
      const source = await sendOn('/again');
      expect(await faultOf(fetchText(source.url, ownHost(source)))).toMatchObject({ code: 'redirects' });
      expect(source.asked).toHaveLength(6);
    });
  });

  it('says that nobody listens', async () => {
    const source = await send('x');
    await source.close();
    expect(await faultOf(fetchText(source.url, ownHost(source)))).toMatchObject({
      code: 'connection',
      values: { reason: 'ECONNREFUSED' },
    });
  });

  it('sends a secret to its own host alone', async () => {
    const own = await liveServer((_request, response) => response.end('own'));
    const other = await liveServer((_request, response) => response.writeHead(302, { location: own.url }).end());
    const host = hostRule(`127.0.0.1:${own.port}`);
    if (!host) throw new Error('No rule');
    const held = {
      ...guard({ hosts: [host.text, `127.0.0.1:${other.port}`] }),
      secret: { host, authorization: 'Bearer abc' },
    };
    expect(await fetchText(other.url, held)).toBe('own');
    expect([own.headers[0]?.authorization, other.headers[0]?.authorization]).toEqual(['Bearer abc', undefined]);
    await Promise.all([own.close(), other.close()]);
  });
});
