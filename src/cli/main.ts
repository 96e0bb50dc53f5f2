import { runLine } from './run-line.ts';
import { stopWhenUnread } from './stop-when-unread.ts';

stopWhenUnread(process);

process.exitCode = runLine(process.argv.slice(2), {
  print: (text) => console.log(text),
  complain: (text) => console.error(text),
});
