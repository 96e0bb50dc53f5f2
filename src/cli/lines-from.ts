import { readSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';

/** Lines of a file or pipe, each as soon as it is there. */
export function* linesFrom(file: number): Generator<string> {
  const decoder = new StringDecoder('utf8');
  const buffer = new Uint8Array(65_536);
  let rest = '';
  for (let length = read(file, buffer); length > 0; length = read(file, buffer)) {
    const lines = (rest + decoder.write(Buffer.from(buffer.subarray(0, length)))).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  rest += decoder.end();
  if (rest !== '') yield rest;
}

/** A pipe that has nothing yet may say so instead of waiting. */
function read(file: number, buffer: Uint8Array): number {
  for (;;) {
    try {
      return readSync(file, buffer);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error)) throw error;
      if (error.code === 'EOF') return 0;
      if (error.code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}
