import type { Sent } from '@/components/forms/send-act';

/** One mark made at the door. */
export interface Mark {
  readonly residentId: string;
  readonly present: boolean;
  readonly at: string;
}

export interface Batch {
  readonly key: string;
  readonly marks: readonly Mark[];
}

export interface QueueState {
  /** Not confirmed yet, by resident: the last mark counts. */
  readonly pending: ReadonlyMap<string, Mark>;
  readonly trouble: 'offline' | 'signed-out' | null;
  readonly refused: { readonly marks: readonly Mark[]; readonly reason: string } | null;
}

interface QueueParts {
  readonly send: (batch: Batch) => Promise<Sent>;
  readonly newKey: () => string;
  /** What is not confirmed outlives a reload and a dead machine. */
  readonly store: { readonly read: () => string | null; readonly write: (text: string | null) => void };
  readonly onConfirmed: (marks: readonly Mark[]) => void;
}

/**
 * Marks on their way to the server. They are shown at once and sent one batch after another; a batch that got no answer
 * goes again under the same key, so that nothing is lost and nothing done twice.
 */
export class MarkQueue {
  private batches: Batch[] = [];
  private waiting: Mark[] = [];
  private isSending = false;
  private state: QueueState = { pending: new Map(), trouble: null, refused: null };
  private readonly listeners = new Set<() => void>();

  constructor(private readonly parts: QueueParts) {
    const kept = readBatches(parts.store.read());
    this.batches = kept.filter(({ key }) => key !== '');
    this.waiting = kept.filter(({ key }) => key === '').flatMap(({ marks }) => marks);
    this.publish({});
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): QueueState => this.state;

  add(mark: Mark): void {
    this.waiting = [...this.waiting.filter(({ residentId }) => residentId !== mark.residentId), mark];
    this.publish({ refused: null });
    void this.flush();
  }

  /** Sends whatever there is; called by every mark, when the network returns and every few seconds. */
  async flush(): Promise<void> {
    if (this.isSending) return;
    this.isSending = true;
    try {
      while (this.takeBatch()) {
        if (!(await this.sendFirst())) return;
      }
    } finally {
      this.isSending = false;
    }
  }

  private takeBatch(): boolean {
    if (this.batches.length === 0 && this.waiting.length > 0) {
      this.batches = [{ key: this.parts.newKey(), marks: this.waiting }];
      this.waiting = [];
      this.publish({});
    }
    return this.batches.length > 0;
  }

  /** Whether to go on with the next. */
  private async sendFirst(): Promise<boolean> {
    const [batch, ...rest] = this.batches;
    if (batch === undefined) return false;
    const sent = await this.parts.send(batch);
    if (sent.kind === 'unreachable' || sent.kind === 'signed-out') {
      this.publish({ trouble: sent.kind === 'unreachable' ? 'offline' : 'signed-out' });
      return false;
    }
    if (sent.kind === 'done') this.parts.onConfirmed(batch.marks);
    // One mark that the law refuses must not hold up the others that went with it.
    const again = sent.kind === 'refused' && batch.marks.length > 1 ? this.apart(batch) : [];
    this.batches = [...again, ...rest];
    const isRefused = sent.kind === 'refused' && again.length === 0;
    this.publish({ trouble: null, ...(isRefused && { refused: { marks: batch.marks, reason: sent.reason } }) });
    return true;
  }

  private readonly apart = (batch: Batch): Batch[] =>
    batch.marks.map((mark) => ({ key: this.parts.newKey(), marks: [mark] }));

  private publish(change: Partial<QueueState>): void {
    const marks = [...this.batches.flatMap((batch) => batch.marks), ...this.waiting];
    this.state = { ...this.state, ...change, pending: new Map(marks.map((mark) => [mark.residentId, mark])) };
    const unsent = this.waiting.length === 0 ? [] : [{ key: '', marks: this.waiting }];
    const kept = [...this.batches, ...unsent];
    this.parts.store.write(kept.length === 0 ? null : JSON.stringify(kept));
    for (const listener of this.listeners) listener();
  }
}

const isMark = (value: unknown): value is Mark =>
  typeof value === 'object' && value !== null && 'residentId' in value && 'present' in value && 'at' in value;

function isBatch(value: unknown): value is Batch {
  if (typeof value !== 'object' || value === null || !('key' in value) || !('marks' in value)) return false;
  return typeof value.key === 'string' && Array.isArray(value.marks) && value.marks.every(isMark);
}

/** What an earlier visit left unsent. A batch without a key never went out: it gets one when it goes. */
function readBatches(text: string | null): Batch[] {
  try {
    const kept: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(kept) ? kept.filter(isBatch) : [];
  } catch {
    return [];
  }
}
