import about from './about.json';
import answers from './answers.json';
import asof from './asof.json';
import benefit from './benefit.json';
import common from './common.json';
import coverage from './coverage.json';
import frame from './frame.json';
import people from './people.json';
import question from './question.json';
import results from './results.json';
import saved from './saved.json';
import settings from './settings.json';
import start from './start.json';

// One line per namespace: this object is where the keys of `t` get their types.
export const words = {
  about,
  answers,
  asof,
  benefit,
  common,
  coverage,
  frame,
  people,
  question,
  results,
  saved,
  settings,
  start,
};
