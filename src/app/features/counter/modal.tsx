import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { dialog } from './desk.ts';

interface ModalProps {
  readonly title: string;
  readonly className?: string;
  readonly children: ComponentChildren;
}

/** A question or a list over the page; Escape closes it, and the focus goes back to where it was. */
export function Modal({ title, className = '', children }: ModalProps) {
  const box = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => box.current?.showModal(), []);
  return (
    <dialog
      ref={box}
      class={`over ${className}`}
      aria-labelledby="over-title"
      onCancel={(event) => {
        event.preventDefault();
        shut();
      }}
      // The browser may close it by itself, and says so late: what was opened meanwhile stays.
      onClose={({ currentTarget }) => currentTarget.isConnected && shut()}
    >
      <h2 id="over-title">{title}</h2>
      {children}
    </dialog>
  );
}

/** Closes what lies over the page. */
export function shut(): void {
  document.querySelector<HTMLDialogElement>('dialog.over[open]')?.close();
  dialog.value = undefined;
}
