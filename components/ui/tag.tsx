import type { ReactNode } from 'react';

interface TagProps {
  tone?: 'plain' | 'warn' | 'late' | 'done';
  children: ReactNode;
}

/** A state in one or two words; the words carry it, the colour only helps. */
export function Tag({ tone = 'plain', children }: TagProps) {
  return (
    <span className="tag" data-tone={tone}>
      {children}
    </span>
  );
}
