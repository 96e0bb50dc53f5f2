import batch from './staff/batch.json';
import counter from './staff/counter.json';

// What only staff read, and so only there is in Chinese; fetched with their screens.
export const words = { batch, counter };
