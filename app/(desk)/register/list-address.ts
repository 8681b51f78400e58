import type { z } from 'zod';
import type { residentsInput } from '@/lib/queries/register/residents';

type Asked = Partial<Record<keyof z.output<typeof residentsInput>, string>>;

/** The address of the list with some of what it is narrowed by put otherwise; without a cursor it begins anew. */
export function listAddress(asked: Asked, changes: Asked): string {
  const { cursor: _, ...kept } = asked;
  const entries = Object.entries({ ...kept, ...changes }).filter(([, value]) => value !== undefined && value !== '');
  const query = new URLSearchParams(entries).toString();
  return query === '' ? '/register' : `/register?${query}`;
}
