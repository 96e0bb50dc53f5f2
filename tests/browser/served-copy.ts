import { copyFile, cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
export const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
};

/** A copy of the build on a server of its own, of which a newer version can be published. */
export interface ServedCopy {
  readonly url: string;
  /** Marks the page with `<html data-build="…">` and its languages' files with the name; the service worker knows both. */
  publish(build: string): Promise<void>;
  close(): Promise<void>;
}

/** In a folder of the server, as on hosts that give each project one. */
export async function serveCopy(): Promise<ServedCopy> {
  const folder = await mkdtemp(join(tmpdir(), 'build-'));
  await cp(dist, folder, { recursive: true });
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://host').pathname.replace(/^\/benefits\//, ''));
    const file = path === '.' || path === '/' ? 'index.html' : path;
    readFile(join(folder, file)).then(
      (body) =>
        response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  const port = await listen(server);
  return {
    url: `http://localhost:${port}/benefits/`,
    publish: (build) => publish(folder, build),
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function publish(folder: string, build: string): Promise<void> {
  await edit(join(folder, 'index.html'), (html) => html.replace(/<html([^>]*)>/, `<html$1 data-build="${build}">`));
  const languages = join(folder, 'assets/lang');
  const renamed = (name: string) => name.replace(/-[^/"]+(\.\w+)$/, `-${build}$1`);
  for (const name of await readdir(languages)) await copyFile(join(languages, name), join(languages, renamed(name)));
  await edit(join(folder, 'sw.js'), (code) =>
    code
      .replace(/"revision":"\w+","url":"index\.html"/, `"revision":"${build}","url":"index.html"`)
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
