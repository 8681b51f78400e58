import type { z } from 'zod';
import { findUnreadable } from '@/lib/kernel/readable';
import { err, ok, type Result } from '@/lib/kernel/result';
import type { Issue } from './refusal';

/** Reads a value by a schema; every fault comes with its place and a code whose words are in the message files. */
export function parseInput<T extends z.ZodType>(
  schema: T,
  value: unknown,
  under: readonly string[] = [],
): Result<z.output<T>, readonly Issue[]> {
  const unreadable = findUnreadable(value);
  if (unreadable !== null) return err([{ path: [...under, ...unreadable], message: 'unreadable-sign' }]);
  // Without the input in its issues zod does not tell what is missing from what is of another type.
  const parsed = schema.safeParse(value, { reportInput: true });
  if (parsed.success) return ok(parsed.data);
  return err(
    parsed.error.issues.map((issue) => ({
      path: [...under, ...issue.path.map((part) => (typeof part === 'number' ? part : String(part)))],
      message: issue.code === 'custom' ? issue.message : codeOf(issue),
    })),
  );
}

/** Our own code for a fault that zod found. */
function codeOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return issue.input === undefined ? 'required' : 'wrong-type';
  if (issue.code === 'too_small') return issue.origin === 'string' ? 'required' : 'too-small';
  return issue.code.replaceAll('_', '-');
}
