/**
 * Whether a case may be kept on this device, told without loading the database: a first visit has none, and must not wait
 * for it. Browsers that can't tell say yes.
 */
export async function mayHaveCases(): Promise<boolean> {
  try {
    return (await indexedDB.databases()).length > 0;
  } catch {
    return true;
  }
}
