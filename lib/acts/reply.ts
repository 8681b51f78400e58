/** A finding with its sentence in the user's language: what HTTP answers and what screens show. */
export interface RenderedFinding {
  readonly rule: string;
  readonly article: string;
  readonly level: 'refused' | 'violation' | 'flag' | 'undecided';
  readonly message: string;
  readonly basis: Readonly<Record<string, unknown>>;
  readonly interpretation?: string;
}

export interface ActIssue {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

export interface ActDone {
  readonly ok: true;
  readonly answer: Readonly<Record<string, unknown>> & {
    readonly findings: readonly RenderedFinding[];
    readonly id?: string;
  };
}

export interface ActRefused {
  readonly ok: false;
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  /** The page is older than what it shows: loaded anew, it shows what stands now. */
  readonly isStale?: boolean;
  readonly issues?: readonly ActIssue[];
  readonly findings?: readonly RenderedFinding[];
}

/** What an act answers to a form. */
export type ActReply = ActDone | ActRefused;

/** The one server action behind every form. */
export type Perform = (act: string, input: unknown, options?: { idempotencyKey?: string }) => Promise<ActReply>;
