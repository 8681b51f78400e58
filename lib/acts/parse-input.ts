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
  return err(parsed.error.issues.flatMap((issue) => faultsOf(issue, under)));
}

/** A fault with its place; of several shapes a value may have, the one it was meant in tells what is wrong. */
function faultsOf(issue: z.core.$ZodIssue, under: Issue['path']): Issue[] {
  const path = [...under, ...issue.path.map((part) => (typeof part === 'number' ? part : String(part)))];
  const meant = issue.code === 'invalid_union' ? issue.errors.filter((faults) => !faults.some(isOfAnotherKind)) : [];
  const [faults] = meant;
  if (faults !== undefined && meant.length === 1) return faults.flatMap((fault) => faultsOf(fault, path));
  if (OUR_CODE.test(issue.message)) return [{ path, message: issue.message }];
  return [{ path, ...(boundOf(issue) ?? { message: codeOf(issue) }) }];
}

/** A schema that names its fault itself does so by a code; zod speaks in sentences. */
const OUR_CODE = /^[a-z]+(?:-[a-z]+)*$/;

/** A number, but no whole one. */
const isBroken = (issue: z.core.$ZodIssue): boolean => issue.code === 'invalid_type' && issue.expected === 'int';

const isOfAnotherKind = (issue: z.core.$ZodIssue): boolean =>
  issue.path.length === 0 && (issue.code === 'invalid_value' || (issue.code === 'invalid_type' && !isBroken(issue)));

/** A fault of a bound tells the bound. */
function boundOf(issue: z.core.$ZodIssue): Pick<Issue, 'message' | 'values'> | null {
  if (issue.code === 'too_big') {
    const most = Number(issue.maximum);
    if (issue.origin === 'string')
      return { message: 'text-too-long', values: { most, now: String(issue.input).trim().length } };
    return { message: issue.origin === 'array' ? 'too-many' : 'number-above', values: { most } };
  }
  const isCounted = issue.code === 'too_small' && issue.origin !== 'string' && issue.origin !== 'array';
  return isCounted && issue.minimum !== 0
    ? { message: 'number-below', values: { least: Number(issue.minimum) } }
    : null;
}

/** Our own code for a fault that zod found. */
function codeOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') {
    if (issue.input === undefined) return 'required';
    return isBroken(issue) ? 'not-whole' : 'wrong-type';
  }
  if (issue.code === 'too_small') {
    if (issue.origin === 'string') return 'required';
    if (issue.origin === 'array') return 'nothing-named';
    return 'below-zero';
  }
  return issue.code.replaceAll('_', '-');
}
