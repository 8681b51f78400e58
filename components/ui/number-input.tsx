import type { ComponentProps } from 'react';

/** Digits without the arrows and the wheel of `type="number"`, which change a count by accident. */
export function NumberInput({ className = '', ...rest }: ComponentProps<'input'>) {
  return (
    <input
      type="text"
      inputMode="numeric"
      autoComplete="off"
      {...rest}
      className={`control control-short text-right ${className}`}
    />
  );
}
