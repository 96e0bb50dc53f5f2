import { runI18n } from './run-i18n.ts';

process.exitCode = runI18n(process.argv.slice(2), {
  print: (text) => console.log(text),
  complain: (text) => console.error(text),
});
