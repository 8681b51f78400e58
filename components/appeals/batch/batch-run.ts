/** What became of one act: done, refused with its reason, or nobody knows and it may be tried again by the same key. */
export type Outcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'signed-out' };

export interface BatchJob {
  readonly id: string;
  /** The account that began it: nobody else goes on with it. */
  readonly owner: string;
  readonly act: string;
  readonly common: Readonly<Record<string, unknown>>;
  readonly appealIds: readonly string[];
  /** Whose complaints they are; kept in the window alone, no name lies in the browser's store. */
  readonly names?: Readonly<Record<string, string>> | undefined;
}

export interface BatchState {
  readonly job: BatchJob | null;
  readonly done: readonly string[];
  /** Why an act was refused, by its complaint. */
  readonly refused: Readonly<Record<string, string>>;
  readonly isRunning: boolean;
  readonly isStopped: boolean;
  /** Stopped because the session has ended: only signing in again helps. */
  readonly isSignedOut: boolean;
}

export interface BatchPorts {
  send(act: string, input: Readonly<Record<string, unknown>>, key: string): Promise<Outcome>;
  load(): string | null;
  save(text: string | null): void;
}

export const IDLE: BatchState = {
  job: null,
  done: [],
  refused: {},
  isRunning: false,
  isStopped: false,
  isSignedOut: false,
};
const AT_ONCE = 4;

/**
 * The same act on many complaints, each an act of its own. It outlives the page that began it, and what was broken off
 * goes on by the same keys, so that nothing is done twice.
 */
export class BatchRun {
  private state: BatchState = IDLE;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly ports: BatchPorts) {}

  readonly snapshot = (): BatchState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  start(job: BatchJob): Promise<void> {
    if (this.state.isRunning) return Promise.resolve();
    this.set({ ...IDLE, job });
    return this.work();
  }

  /** Goes on with what an earlier visit left undone. */
  resume(owner: string): Promise<void> {
    if (this.state.isRunning) return Promise.resolve();
    const kept = this.state.job === null ? readState(this.ports.load()) : this.state;
    if (kept?.job?.owner !== owner) return Promise.resolve();
    this.set({ ...kept, isRunning: false, isStopped: false, isSignedOut: false });
    return this.work();
  }

  dismiss(): void {
    if (!this.state.isRunning) this.set(IDLE);
  }

  private pending(): readonly string[] {
    const { job, done, refused } = this.state;
    return job === null ? [] : job.appealIds.filter((id) => !done.includes(id) && !(id in refused));
  }

  private async work(): Promise<void> {
    const queue = [...this.pending()];
    if (queue.length === 0) return;
    this.set({ ...this.state, isRunning: true, isStopped: false });
    await Promise.all(Array.from({ length: AT_ONCE }, () => this.drain(queue)));
    this.set({ ...this.state, isRunning: false });
  }

  private async drain(queue: string[]): Promise<void> {
    for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
      await this.one(id);
      if (this.state.isStopped) return;
    }
  }

  private async one(id: string): Promise<void> {
    const { job } = this.state;
    if (job === null) return;
    const sent = await this.ports.send(job.act, { ...job.common, appealId: id }, `${job.id}:${id}`);
    if (sent.kind === 'done') this.set({ ...this.state, done: [...this.state.done, id] });
    else if (sent.kind !== 'refused')
      this.set({ ...this.state, isStopped: true, isSignedOut: this.state.isSignedOut || sent.kind === 'signed-out' });
    else this.set({ ...this.state, refused: { ...this.state.refused, [id]: sent.reason } });
  }

  private set(state: BatchState): void {
    this.state = state;
    this.ports.save(state.job === null ? null : JSON.stringify({ ...state, job: { ...state.job, names: undefined } }));
    for (const listener of this.listeners) listener();
  }
}

function readState(text: string | null): BatchState | null {
  if (text === null) return null;
  try {
    // Written by `set` above, and by nothing else under this key.
    const kept = JSON.parse(text) as BatchState;
    return Array.isArray(kept.job?.appealIds) && Array.isArray(kept.done) ? kept : null;
  } catch {
    return null;
  }
}
