import { dates } from './common.json';
import frame from './frame.json';
import { count } from './people.json';
import { erase, language } from './settings.json';
import start from './start.json';

// What the start screen says, and so part of the first load; other languages' first words are the same. One line per namespace:
// the keys of `t` get their types here.
export const words = { common: { dates }, frame, people: { count }, settings: { erase, language }, start };
