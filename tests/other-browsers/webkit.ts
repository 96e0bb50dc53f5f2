import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Start } from './browser.ts';
import { programFrom } from './debian.ts';
import { connect, type Session } from './web-driver.ts';

const LIBRARIES = `/usr/lib/${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu`;
const PORT = Number(process.env.BROWSER_TEST_PORT ?? 4183) + 5;

/** Debian's WebKitGTK over WebDriver, on a screen that nobody sees. */
export const startWebkit: Start = async () => {
  const driver = programFrom('/usr/bin/WebKitWebDriver', ['webkit2gtk-driver']);
  const screen = programFrom('/usr/bin/Xvfb', ['xvfb']);
  const binary = findMiniBrowser();
  if (!driver || !screen || !binary) return { notHere: 'no WebKit: install webkit2gtk-driver and xvfb' };
  const display = `:${PORT}`;
  const children = [
    spawn(screen, [display, '-screen', '0', '800x1000x24'], { stdio: 'ignore' }),
    spawn(driver, [`--port=${PORT}`], {
      stdio: 'ignore',
      env: {
        ...process.env,
        DISPLAY: display,
        LANGUAGE: 'zh_TW',
        LIBGL_ALWAYS_SOFTWARE: '1',
        // As root in a container there is no sandbox to be had.
        WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      },
    }),
  ];
  try {
    return browserOn(await connectWhenReady(binary), children);
  } catch (error) {
    for (const child of children) child.kill();
    throw error;
  }
};

function findMiniBrowser(): string | undefined {
  const versions = readdirSync(LIBRARIES).filter((name) => name.startsWith('webkit2gtk-'));
  return versions.map((version) => `${LIBRARIES}/${version}/MiniBrowser`)[0];
}

async function connectWhenReady(binary: string): Promise<Session> {
  const options = { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary, args: ['--automation'] } };
  for (let tries = 0; ; tries += 1) {
    try {
      return await connect(`http://127.0.0.1:${PORT}`, options);
    } catch (error) {
      if (tries === 20) throw error;
      await pause(500);
    }
  }
}

function browserOn(session: Session, children: readonly ChildProcess[]): Browser {
  return {
    name: `WebKitGTK ${session.version}`,
    open: (url) => session.post('url', { url }),
    look: (expression) => session.run(`return ${expression}`),
    click: async (expression) => {
      // The driver scrolls just far enough, which leaves the element behind the bottom bar.
      await session.run(`${expression}?.scrollIntoView({ block: 'center' })`);
      await session.post(`element/${await session.find(expression)}/click`, {});
    },
    type: async (expression, text) => session.post(`element/${await session.find(expression)}/value`, { text }),
    back: () => session.post('back', {}),
    reload: () => session.post('refresh', {}),
    close: async () => {
      await session.end().catch(() => {});
      for (const child of children) child.kill();
    },
  };
}
