import { runI18n } from './run-i18n.ts';
import { stopWhenUnread } from './stop-when-unread.ts';

stopWhenUnread(process);

process.exitCode = runI18n(process.argv.slice(2), {
  print: (text) => console.log(text),
  complain: (text) => console.error(text),
});
