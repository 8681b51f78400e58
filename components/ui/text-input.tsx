import type { ComponentProps } from 'react';

export function TextInput({ className = '', ...rest }: ComponentProps<'input'>) {
  return <input type="text" autoComplete="off" {...rest} className={`control ${className}`} />;
}
