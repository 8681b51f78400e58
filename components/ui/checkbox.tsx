import type { ComponentProps, ReactNode } from 'react';

interface CheckboxProps extends ComponentProps<'input'> {
  label: ReactNode;
  hint?: ReactNode;
}

export function Checkbox({ label, hint, ...rest }: CheckboxProps) {
  return (
    <label className="choice">
      <input {...rest} type="checkbox" />
      <span>{label}</span>
      {hint ? <span className="hint">{hint}</span> : null}
    </label>
  );
}
