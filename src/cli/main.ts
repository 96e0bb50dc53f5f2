import { runLine } from './run-line.ts';

process.exitCode = runLine(process.argv.slice(2), {
  print: (text) => console.log(text),
  complain: (text) => console.error(text),
});
