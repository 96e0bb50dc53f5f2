import { batch, signal } from '@preact/signals';

export type DialogName = 'help' | 'find' | 'next' | 'list' | 'edit' | 'compare';

/** The question that was gone to; undefined for the one that tells soonest. */
export const pickedQuestion = signal<string | undefined>(undefined);

/** The row of the results that was picked, as `benefit claimant`; undefined for the first. */
export const pickedRow = signal<string | undefined>(undefined);

export const showsRest = signal(false);
export const showsReferrals = signal(false);
export const showsLaw = signal(false);

/** On narrow screens the detail lies over the rest. */
export const isDrawerOpen = signal(false);

/** Whether the screen is turned to the resident. */
export const isTurned = signal(false);

export const dialog = signal<DialogName | undefined>(undefined);

/** For the next person: nothing of this one is picked, open or shown. */
export function clearDesk(): void {
  batch(() => {
    pickedQuestion.value = undefined;
    pickedRow.value = undefined;
    showsRest.value = false;
    showsReferrals.value = false;
    showsLaw.value = false;
    isDrawerOpen.value = false;
    isTurned.value = false;
    dialog.value = undefined;
  });
}
