import { Agent, request } from 'node:http';

export interface Call {
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Posted as JSON; a mere GET without. */
  readonly body?: unknown;
}

const agent = new Agent({ keepAlive: true });

/** One call, answered to its end; anything but an answer of 200 is a fault of the bench. */
export const call = (asked: Call): Promise<string> =>
  new Promise((resolve, reject) => {
    const { url, headers = {}, body } = asked;
    const sent = request(
      url,
      {
        agent,
        method: body === undefined ? 'GET' : 'POST',
        headers: { ...headers, ...(body !== undefined && { 'content-type': 'application/json' }) },
      },
      (response) => {
        const pieces: Buffer[] = [];
        response.on('data', (piece: Buffer) => pieces.push(piece));
        response.on('end', () => {
          const text = Buffer.concat(pieces).toString();
          if (response.statusCode === 200) resolve(text);
          else reject(new Error(`${url}: ${response.statusCode} ${text.slice(0, 300)}`));
        });
      },
    );
    // A server may shut a connection that has lain idle just as it is used again: that call has not begun.
    sent.on('error', (error: NodeJS.ErrnoException) =>
      sent.reusedSocket && error.code === 'ECONNRESET' ? call(asked).then(resolve, reject) : reject(error),
    );
    sent.end(body === undefined ? undefined : JSON.stringify(body));
  });

/** How many calls a second so many clients get answered, each sending its next when the last is answered. */
export async function throughput(clients: number, seconds: number, next: () => Call): Promise<number> {
  const until = performance.now() + seconds * 1000;
  const start = performance.now();
  let done = 0;
  const client = async (): Promise<void> => {
    while (performance.now() < until) {
      await call(next());
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return done / ((performance.now() - start) / 1000);
}

export const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;

export const percentile = (numbers: readonly number[], share: number): number =>
  [...numbers].sort((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))] ?? 0;
