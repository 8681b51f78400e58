import type { Finding } from '@/lib/law/finding';

/** Why an act was not done; `code` and `status` are those of the HTTP answer (RFC 9457). */
export const REFUSALS = {
  INVALID_INPUT: 400,
  SIGN_IN: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  TOO_LARGE: 413,
  UNSUPPORTED: 415,
  UNLAWFUL: 422,
  TOO_MANY: 429,
} as const;
export type RefusalCode = keyof typeof REFUSALS;

/** A fault of the input: where it is and the code of what is wrong; its words are in the message files under `issues`. */
export interface Issue {
  readonly path: readonly (string | number)[];
  readonly message: string;
  /** What its words tell beside it: how much is allowed. */
  readonly values?: Readonly<Record<string, number>>;
}

export interface Refusal {
  readonly code: RefusalCode;
  /** Code of the explanation, under `refusals` in the message files, with its values. */
  readonly reason?: string;
  readonly values?: Readonly<Record<string, string | number>>;
  /** The field of the input of which the explanation speaks, where it speaks of one. */
  readonly at?: readonly (string | number)[];
  readonly issues?: readonly Issue[];
  readonly findings?: readonly Finding[];
}

type Details = Omit<Refusal, 'code'>;
export const notFound = (details: Details = {}): Refusal => ({ code: 'NOT_FOUND', ...details });
export const forbidden = (details: Details = {}): Refusal => ({ code: 'FORBIDDEN', ...details });
export const conflict = (reason: string, values: Readonly<Record<string, string | number>> = {}): Refusal => ({
  code: 'CONFLICT',
  reason,
  values,
});
/** A conflict that what was typed into one field makes: said beside that field. */
export const conflictAt = (
  at: readonly (string | number)[],
  reason: string,
  values: Readonly<Record<string, string | number>> = {},
): Refusal => ({ ...conflict(reason, values), at });
export const invalid = (path: readonly (string | number)[], message: string): Refusal => ({
  code: 'INVALID_INPUT',
  issues: [{ path, message }],
});
