import { useEffect, useId, useRef } from 'react';
import type { ReactNode } from 'react';
import { Heading } from '../text/heading.tsx';
import { Icon } from '../icon/icon.tsx';
import { IconX } from '../icon/icons.ts';

export interface DialogProps {
  open: boolean;
  /** Escape or the cross. */
  onClose: () => void;
  title: string;
  /** The word of the cross ("Sluiten"). Without it there is no cross. */
  closeLabel?: string;
  /** `alertdialog` for what cannot wait (the session ends). */
  role?: 'dialog' | 'alertdialog';
  actions?: ReactNode;
  children: ReactNode;
}

/** A native modal dialog. The focus returns to where it was. */
export function Dialog({ open, onClose, title, closeLabel, role, actions, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();

  useEffect(() => {
    const element = dialog.current;
    if (!open || !element) return undefined;
    const before = document.activeElement;
    // browsers of before 2022 show it in the page instead of above it
    if ('showModal' in element) element.showModal();
    else (element as HTMLElement).setAttribute('open', '');
    return () => {
      if ('close' in element) element.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [open]);

  if (!open) return null;
  return (
    <dialog
      ref={dialog}
      role={role}
      aria-labelledby={`${id}-titel`}
      aria-describedby={role === 'alertdialog' ? `${id}-tekst` : undefined}
      className="loket-dialog"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className="loket-dialog__sheet">
        <Heading level={2} looksLike={3} id={`${id}-titel`} className="loket-dialog__title">
          {title}
        </Heading>
        <div id={`${id}-tekst`} className="loket-dialog__text">
          {children}
        </div>
        {actions && <div className="loket-dialog__actions">{actions}</div>}
        {/* last, so that the focus lands on what the dialog asks and not on the cross */}
        {closeLabel && (
          <button type="button" className="loket-dialog__close" onClick={onClose}>
            <Icon as={IconX} label={closeLabel} />
          </button>
        )}
      </div>
    </dialog>
  );
}
