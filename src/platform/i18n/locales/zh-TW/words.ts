import common from './common.json';
import frame from './frame.json';
import people from './people.json';
import settings from './settings.json';
import start from './start.json';

// What the start screen says, and so part of the first load. One line per namespace: the keys of `t` get their types here.
export const words = { common, frame, people, settings, start };
