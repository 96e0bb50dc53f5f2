/** Whoever reads what a command prints may have seen enough, as in `… | head`: that is no mistake of the command. */
export function stopWhenUnread({ stdout, stderr, exit }: Pick<NodeJS.Process, 'stdout' | 'stderr' | 'exit'>): void {
  for (const stream of [stdout, stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      exit();
    });
}
