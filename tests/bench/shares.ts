import { existsSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import type { CDPSession } from '@playwright/test';

/** Whose code ran, in milliseconds; what the browser did by itself is neither. */
export interface Shares {
  readonly engine: number;
  readonly page: number;
}

type Profile = Awaited<ReturnType<typeof stop>>;

const SAMPLE_US = 200;

/** Samples from one call until the other whose code runs. */
export async function beginSampling(session: CDPSession): Promise<void> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: SAMPLE_US });
  await session.send('Profiler.start');
}

export async function endSampling(session: CDPSession, built: string): Promise<Shares> {
  const { nodes, samples = [], timeDeltas = [] } = await stop(session);
  const owners = new Map(nodes.map((node) => [node.id, ownerOf(node.callFrame, built)]));
  const shares = { engine: 0, page: 0 };
  samples.forEach((id, i) => {
    const owner = owners.get(id);
    if (owner) shares[owner] += (timeDeltas[i] ?? 0) / 1000;
  });
  return shares;
}

async function stop(session: CDPSession) {
  return (await session.send('Profiler.stop')).profile;
}

type Frame = Profile['nodes'][number]['callFrame'];

/** The rules are compiled to modules of their own and run as the engine's. */
function ownerOf({ url, lineNumber, columnNumber }: Frame, built: string): keyof Shares | undefined {
  const map = url.includes('/assets/') && mapOf(`${built}/assets/${url.split('/assets/')[1]}.map`);
  if (!map) return undefined;
  const source = map.findEntry(lineNumber, columnNumber);
  const from = 'originalSource' in source ? source.originalSource : '';
  return /src\/engine\/|virtual:rules/.test(from) ? 'engine' : 'page';
}

const maps = new Map<string, SourceMap | undefined>();

function mapOf(file: string): SourceMap | undefined {
  if (!maps.has(file))
    maps.set(file, existsSync(file) ? new SourceMap(JSON.parse(readFileSync(file, 'utf8'))) : undefined);
  return maps.get(file);
}
