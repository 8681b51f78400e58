import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { TypstAnswer, TypstPlaces, TypstWork } from './typst-worker';

/** The longest file there is, the notices of a volost, takes seconds. */
const LONGEST_MS = 120_000;

/**
 * The typesetter on a thread of its own, one paper after another. A thread that dies or does not come to an end takes
 * one paper with it; the next one gets a new thread.
 */
export class TypstThread {
  #worker: Worker | null = null;
  #last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly script: string,
    private readonly places: TypstPlaces,
    private readonly longest = LONGEST_MS,
  ) {}

  set(work: TypstWork): Promise<Uint8Array> {
    const pdf = this.#last.then(() => this.#setNow(work));
    this.#last = pdf.catch(() => undefined);
    return pdf;
  }

  #open(): Worker {
    if (this.#worker !== null) return this.#worker;
    const worker = new Worker(this.script, { workerData: this.places });
    worker.unref();
    // Told to whoever waits for a paper; without anyone waiting there is nobody to tell.
    worker.on('error', () => undefined);
    worker.once('exit', () => {
      if (this.#worker === worker) this.#worker = null;
    });
    this.#worker = worker;
    return worker;
  }

  async #setNow(work: TypstWork): Promise<Uint8Array> {
    const worker = this.#open();
    const over = new AbortController();
    // A thread at work keeps its process alive, an idle one does not.
    worker.ref();
    try {
      const { signal } = over;
      const answered = Promise.race([
        once(worker, 'message', { signal }).then(([said]): TypstAnswer => said),
        once(worker, 'exit', { signal }).then(([code]) => ({ ended: `ended by itself (${code})` })),
        pause(this.longest, { ended: 'came to no end' }, { signal }),
      ]);
      worker.postMessage(work);
      const answer = await answered;
      if ('ended' in answer) throw new Error(`The typesetter ${answer.ended}`);
      if ('fault' in answer) throw new Error(`The paper could not be set: ${answer.fault}`);
      return answer.pdf;
    } catch (error) {
      this.#worker = null;
      void worker.terminate();
      throw error;
    } finally {
      over.abort();
      worker.unref();
    }
  }
}
