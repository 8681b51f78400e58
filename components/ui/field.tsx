import { useTranslations } from 'next-intl';
import { type ReactNode, useId } from 'react';

export interface ControlAria {
  readonly id: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: true;
}

interface FieldProps {
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  optional?: boolean;
  id?: string;
  /** Gets what the control needs so that label, hint and fault are read out with it. */
  children: (aria: ControlAria) => ReactNode;
}

export function Field({ label, hint, error, optional = false, id, children }: FieldProps) {
  const t = useTranslations('ui');
  const made = useId();
  const own = id ?? made;
  const describedBy = [hint ? `${own}-hint` : '', error ? `${own}-fault` : ''].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label className="label" htmlFor={own}>
        {label} {optional ? <span className="label-aside">· {t('optional')}</span> : null}
      </label>
      {hint ? (
        <div className="hint" id={`${own}-hint`}>
          {hint}
        </div>
      ) : null}
      {children({
        id: own,
        ...(describedBy ? { 'aria-describedby': describedBy } : {}),
        ...(error ? { 'aria-invalid': true as const } : {}),
      })}
      {error ? (
        <div className="fault" id={`${own}-fault`}>
          {error}
        </div>
      ) : null}
    </div>
  );
}
