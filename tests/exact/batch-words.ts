import type { BatchProblemCode, BatchWords } from '../../src/platform/batch/batch-types.ts';

/** The words of a batch file, with columns and problems called by their codes. */
export const words: BatchWords = {
  yes: ['是'],
  no: ['不是'],
  options: {},
  benefits: {},
  units: {},
  household: '全家',
  columns: new Proxy({} as BatchWords['columns'], { get: (_, column) => String(column) }),
  outcomes: { eligible: '符合', unknown: '可能符合', none: '沒有' },
  problems: new Proxy({} as Record<BatchProblemCode, string>, { get: (_, code) => String(code) }),
};
