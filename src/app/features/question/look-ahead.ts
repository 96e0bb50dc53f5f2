import { effect, type ReadonlySignal } from '@preact/signals';
import { type Answer, type Band, bands, type CaseFile, type Rules } from '../../../engine/index.ts';
import { assessment, foresee, forgetForeseen } from '../../state/assessment.ts';
import { withAnswer, withPassed } from '../../state/fact-path.ts';
import { type OpenCase, openCase } from '../../state/open-case.ts';
import { factAt, nextAfter } from '../../state/question.ts';
import { firstTold } from '../../state/totals.ts';
import { type AnswerReading, answerIn } from './answer-reading.ts';

/** A page that was just entered is read first, and who types goes on typing; a choice only has to be drawn as chosen. */
const PAUSE_MS = 60;

interface Step {
  readonly path: string;
  readonly answer: Answer | undefined;
  readonly from: OpenCase;
  readonly to: OpenCase;
}

let ahead: Step | undefined;
let rungs:
  | { readonly by: Rules; readonly of: CaseFile; readonly path: string; readonly bands: readonly Band[] }
  | undefined;

/** The case with this question gone past: the one that was looked ahead to, if it was that. */
export function caseAfter(path: string, answer: Answer | undefined): OpenCase {
  const from = openCase.peek();
  if (ahead?.from === from && ahead.path === path && ahead.answer === answer) return ahead.to;
  return withPassed(withAnswer(from, path, answer), path);
}

/** The rungs of a question, at hand where it was looked ahead to. */
export function bandsAt(by: Rules, of: CaseFile, path: string): readonly Band[] {
  if (rungs?.by === by && rungs.of === of && rungs.path === path) return rungs.bands;
  return bands(by, of, path, assessment.peek());
}

/**
 * Works out what the answer that stands in the fields leads to while somebody still looks at it, so that the button only has to
 * draw it. Nothing of it is shown or kept before. Returns how to stop, which forgets it.
 */
export function startLookingAhead(path: string, reading: ReadonlySignal<AnswerReading>): () => void {
  const stop = effect(() => {
    const now = reading.value;
    if (now.kind === 'problem') return undefined;
    return inPieces(lookAhead(path, answerIn(now)), isTypedAt(path) || now.kind === 'nothing' ? PAUSE_MS : 0);
  });
  return () => {
    stop();
    ahead = rungs = undefined;
    forgetForeseen();
  };
}

function isTypedAt(path: string): boolean {
  return ['number', 'date'].includes(factAt(path)?.type ?? '');
}

/** What is left of it is dropped when another answer is chosen, or the page is left. */
function* lookAhead(path: string, answer: Answer | undefined): Generator<void> {
  const to = caseAfter(path, answer);
  ahead = { path, answer, from: openCase.peek(), to };
  const { by, caseFile: of, worked } = foresee(to);
  yield;
  // Worked out when it is first read.
  void worked.next;
  yield;
  // What the line below will say.
  firstTold(worked, { by, caseFile: of });
  yield;
  const next = nextAfter(to, worked);
  yield;
  if (next !== undefined && isTypedAt(next)) {
    rungs = { by, of, path: next, bands: bands(by, of, next, worked) };
  }
}

/** One piece after the other, each a task of its own: what is touched meanwhile is heard in between. Returns how to stop. */
function inPieces(pieces: Iterator<void>, pause: number): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(run, pause);
  });
  function run() {
    if (!pieces.next().done) timer = setTimeout(run);
  }
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
