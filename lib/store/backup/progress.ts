/** How far one part of a backup is. */
export interface Progress {
  /** `seal` sums the whole file, `check` does so before anything is put in. */
  readonly step: 'write' | 'seal' | 'check' | 'restore';
  readonly part: string;
  readonly bytes: number;
  readonly ofBytes?: number;
  /** Of tables alone. */
  readonly rows?: number;
  /** While it is written only about: what the database last reckoned. */
  readonly ofRows?: number;
  readonly isDone: boolean;
}

/** Told of every piece that goes by: whoever shows it to a person leaves most of them out. */
export type Say = (progress: Progress) => void;

const NEW_LINE = 10;

/** A row of COPY is a line, whatever is written in it. */
export function countRows(chunk: Uint8Array): number {
  let rows = 0;
  for (let at = chunk.indexOf(NEW_LINE); at >= 0; at = chunk.indexOf(NEW_LINE, at + 1)) rows += 1;
  return rows;
}
