import { copyFile, cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

import { checksumOf } from '../../src/hosting/checksums.ts';

/** A script that everybody needs. */
export const SCRIPT = 'first-paint.js';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
export const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
};

/** `error`: 500. `page`: a page in place of what was asked for. `half`: the file is half there. `cut`: the network dies in the middle. */
export type Fault = 'error' | 'page' | 'half' | 'cut';

/** A copy of the build on a server of its own, of which a newer version can be published. */
export interface ServedCopy {
  readonly url: string;
  /** Marks the page with `<html data-build="…">`, and a script and the languages' files with the name; the worker knows them. */
  publish(build: string): Promise<void>;
  /** From now on files of such a name are served like this; as they are with none. */
  breakDown(fault: Fault | undefined, file?: RegExp): void;
  /** Puts the file of the build that ends all storing in place of the service worker. */
  stop(): Promise<void>;
  close(): Promise<void>;
}

/** In a folder of the server, as on hosts that give each project one. */
export async function serveCopy(): Promise<ServedCopy> {
  const folder = await mkdtemp(join(tmpdir(), 'build-'));
  await cp(dist, folder, { recursive: true });
  let broken: { readonly fault: Fault; readonly file: RegExp } | undefined;
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://host').pathname.replace(/^\/benefits\//, ''));
    const file = path === '.' || path === '/' ? 'index.html' : path;
    readFile(join(folder, file)).then(
      (body) => answer(response, file, body, broken?.file.test(file) ? broken.fault : undefined),
      () => response.writeHead(404).end(),
    );
  });
  const port = await listen(server);
  return {
    url: `http://localhost:${port}/benefits/`,
    publish: (build) => publish(folder, build),
    breakDown: (fault, file = /./) => {
      broken = fault && { fault, file };
    },
    stop: () => copyFile(join(folder, 'hosting/stop/sw.js'), join(folder, 'sw.js')),
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function answer(response: ServerResponse, file: string, body: Buffer, fault: Fault | undefined): void {
  const type = { 'content-type': types[extname(file)] ?? 'application/octet-stream' };
  const half = body.subarray(0, body.length / 2);
  switch (fault) {
    case undefined:
      response.writeHead(200, type).end(body);
      break;
    case 'error':
      response.writeHead(500).end();
      break;
    case 'page':
      response.writeHead(200, { 'content-type': types['.html'] }).end('<!doctype html><title>Not found</title>');
      break;
    case 'half':
      response.writeHead(200, type).end(half);
      break;
    case 'cut':
      response.writeHead(200, { ...type, 'content-length': body.length });
      response.write(half, () => response.destroy());
  }
}

async function publish(folder: string, build: string): Promise<void> {
  await edit(join(folder, 'index.html'), (html) =>
    html.replace(/<html[^>]*>/, `<html lang="zh-Hant-TW" data-build="${build}">`),
  );
  await edit(join(folder, SCRIPT), (code) => `// ${build}\n${code}`);
  const languages = join(folder, 'assets/lang');
  const renamed = (name: string) => name.replace(/-[^/"]+(\.\w+)$/, `-${build}$1`);
  for (const name of await readdir(languages)) await copyFile(join(languages, name), join(languages, renamed(name)));
  const entries = await Promise.all(
    ['index.html', SCRIPT].map(async (url) => {
      const integrity = checksumOf(await readFile(join(folder, url)));
      return { url, json: JSON.stringify({ revision: build, url, integrity }) };
    }),
  );
  await edit(join(folder, 'sw.js'), (code) =>
    entries
      .reduce((text, { url, json }) => text.replace(new RegExp(`\\{[^{}]*"url":"${url}"[^{}]*\\}`), json), code)
      .replace(/assets\/lang\/[^"]+/g, renamed),
  );
}

async function edit(file: string, change: (text: string) => string): Promise<void> {
  const before = await readFile(file, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`nothing changed in ${file}`);
  await writeFile(file, after);
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((listening) => server.listen(0, listening));
  return (server.address() as AddressInfo).port;
}
