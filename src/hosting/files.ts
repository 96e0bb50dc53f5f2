import { everyFile, type Headers, hashedFile } from './headers.ts';

/** Ready files for common static hosts, by where they stand in the build. */
export const hostingFiles: Readonly<Record<string, string>> = {
  _headers: netlify(),
  '.htaccess': apache(),
  'hosting/nginx.conf': nginx(),
  'hosting/Caddyfile': caddy(),
};

/** Netlify, Cloudflare Pages and others that read `_headers`. Paths hold when the build is the root of the host. */
function netlify(): string {
  const block = (path: string, headers: Headers) => [path, ...lines(headers, (name, value) => `  ${name}: ${value}`)];
  // A header of the general block is taken off first: where both match, these hosts would join the two values.
  const assets = ['/assets/*', '  ! Cache-Control', ...block('', hashedFile).slice(1)];
  return text([...block('/*', everyFile), ...assets]);
}

function apache(): string {
  const set = (name: string, value: string) => `  Header always set ${name} "${value}"`;
  return text([
    '<IfModule mod_headers.c>',
    ...lines(everyFile, set),
    '  <If "%{REQUEST_URI} =~ m#/assets/#">',
    ...lines(hashedFile, set).map((line) => `  ${line}`),
    '  </If>',
    '</IfModule>',
    'AddType application/manifest+json .webmanifest',
  ]);
}

function nginx(): string {
  const add = (name: string, value: string) => `  add_header ${name} "${value}" always;`;
  // An `add_header` in a location drops all from outside it: each location needs the whole set.
  return text([
    '# Inside `server { … }`, with `root` at the folder of the build.',
    'location / {',
    ...lines(everyFile, add),
    '}',
    'location ~ /assets/ {',
    ...lines({ ...everyFile, ...hashedFile }, add),
    '}',
  ]);
}

function caddy(): string {
  const set = (name: string, value: string) => `  ${name} "${value}"`;
  // Of two `header` blocks that match, the general one has the last word: the two must exclude each other.
  return text([
    '# Inside the block of the site, beside `root` and `file_server`.',
    '@hashed path_regexp /assets/',
    '@others not path_regexp /assets/',
    'header @others {',
    ...lines(everyFile, set),
    '}',
    'header @hashed {',
    ...lines({ ...everyFile, ...hashedFile }, set),
    '}',
  ]);
}

function lines(headers: Headers, line: (name: string, value: string) => string): string[] {
  return Object.entries(headers).map(([name, value]) => line(name, value));
}

function text(all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}
