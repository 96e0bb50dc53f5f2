import common from './common.json';

// One line per namespace: this object is where the keys of `t` get their types.
export const words = { common };
