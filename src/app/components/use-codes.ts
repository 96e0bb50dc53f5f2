import { type Signal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type CaseContents, splitCode, writeCode } from '../../platform/index.ts';

/** A case as the codes that it takes to hand it over: none while they are made, undefined where they can't be. */
export function useCodes(contents: CaseContents, until: string): Signal<readonly string[] | undefined> {
  const codes = useSignal<readonly string[] | undefined>([]);
  const key = JSON.stringify([contents, until]);
  useEffect(() => {
    let isWanted = true;
    const show = (made: readonly string[] | undefined) => {
      if (isWanted) codes.value = made;
    };
    writeCode(contents, until).then(
      (code) => show(splitCode(code)),
      () => show(undefined),
    );
    return () => {
      isWanted = false;
    };
  }, [key]);
  return codes;
}
