import about from './about.json';
import answers from './answers.json';
import asof from './asof.json';
import benefit from './benefit.json';
import changes from './changes.json';
import common from './common.json';
import coverage from './coverage.json';
import handover from './handover.json';
import kiosk from './kiosk.json';
import law from './law.json';
import paths from './paths.json';
import people from './people.json';
import print from './print.json';
import question from './question.json';
import results from './results.json';
import saved from './saved.json';
import serving from './serving.json';
import settings from './settings.json';
import timeline from './timeline.json';
import todo from './todo.json';
import whatif from './whatif.json';
import worksheet from './worksheet.json';

// What every other screen says, fetched with the first of them. One line per namespace, as in words.ts.
export const words = {
  about,
  answers,
  asof,
  benefit,
  changes,
  common,
  coverage,
  handover,
  kiosk,
  law,
  paths,
  people,
  print,
  question,
  results,
  saved,
  serving,
  settings,
  timeline,
  todo,
  whatif,
  worksheet,
};
