import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface KioskDialogProps {
  readonly titleId: string;
  readonly onCancel: () => void;
  readonly children: ComponentChildren;
}

/** A question over the page, open for as long as it is drawn; focus goes to its first button and comes back afterwards. */
export function KioskDialog({ titleId, onCancel, children }: KioskDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    dialog.current?.querySelector('button')?.focus();
    return () => before instanceof HTMLElement && before.focus();
  }, []);
  const cancel = (event: Event) => {
    event.preventDefault();
    onCancel();
  };
  return (
    <dialog ref={dialog} class="kiosk-ask" aria-labelledby={titleId} onCancel={cancel}>
      {children}
    </dialog>
  );
}
