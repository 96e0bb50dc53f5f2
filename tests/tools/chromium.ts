import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const debianPackages = ['chromium', 'fonts-noto-core', 'fonts-noto-cjk'];
const usualPlaces = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Chromium heeds only the last such list, so what the test runner switches off by itself stands here, too. */
const withoutFeatures = [
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
  // The address bar's own two pages, drawn for every window though nobody sees one: more work than most tests are.
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
];

/** `--no-sandbox` because the tests often run as root in a container; the rest keeps the browser itself off the network. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${withoutFeatures.join()}`,
];

/** The browser to test with. Debian's own is installed when none is there; elsewhere we stop and say what is needed. */
export function chromiumPath(): string {
  const found = findChromium();
  if (found) return found;
  installOnDebian();
  const installed = findChromium();
  if (installed) return installed;
  stop('the packages installed, but no browser is at /usr/bin/chromium.');
}

function findChromium(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  if (named && !existsSync(named)) stop(`CHROMIUM_PATH names ${named}, which does not exist.`);
  return named ?? usualPlaces.find((path) => existsSync(path));
}

function installOnDebian() {
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  if (!existsSync('/usr/bin/apt-get')) stop('there is no apt-get to install one with.');
  if (asRoot.length > 0 && !succeeds([...asRoot, 'true']))
    stop('installing one needs root or sudo without a password.');
  console.error(`No browser found: installing ${debianPackages.join(' ')} …`);
  const apt = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq'];
  if (!succeeds([...apt, 'update'])) stop('apt-get update failed.');
  if (!succeeds([...apt, 'install', '-y', '--no-install-recommends', ...debianPackages]))
    stop('apt-get install failed.');
}

function succeeds([command = '', ...args]: string[]): boolean {
  return spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
}

function stop(why: string): never {
  console.error(
    `The browser tests need Chromium: ${why} Install ${debianPackages.join(', ')} (or set CHROMIUM_PATH) and try again.`,
  );
  process.exit(1);
}
