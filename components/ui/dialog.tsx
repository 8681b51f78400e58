'use client';

import { type ReactNode, useEffect, useId, useRef } from 'react';

interface DialogProps {
  open: boolean;
  onClose: () => void;
  title: ReactNode;
  actions?: ReactNode;
  children?: ReactNode;
}

/** The browser's own modal dialog: it keeps the focus inside and closes on Escape by itself. */
export function Dialog({ open, onClose, title, actions, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const element = dialog.current;
    if (open && !element?.open) element?.showModal();
    if (!open && element?.open) element.close();
  }, [open]);
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby={titleId} onClose={onClose}>
      {open ? (
        <div className="grid gap-4">
          <h2 id={titleId}>{title}</h2>
          {children}
          {actions ? <div className="acts">{actions}</div> : null}
        </div>
      ) : null}
    </dialog>
  );
}
