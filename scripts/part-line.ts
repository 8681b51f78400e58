import type { Progress, Say } from '@/lib/store/backup/progress';

const EVERY = 1000;

function sizeOf(bytes: number): string {
  return bytes < 1_000_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

const nameOf = (part: string) =>
  part
    .replace(/^database\/(.+)\/(.+)\.copy$/, '$1.$2')
    .replace(/^files\/(?=evidence\/|uploads\/)/, '')
    .replace(/\.unfinished$/, '');

function lineOf({ step, part, bytes, ofBytes, rows, ofRows, isDone }: Progress): string {
  const name = nameOf(part);
  const isReading = step === 'seal' || step === 'check';
  if (isDone) {
    if (isReading) return `  ${name}: read through, ${sizeOf(bytes)}`;
    return `  ${name}: ${rows === undefined ? '' : `${rows} rows, `}${sizeOf(bytes)}`;
  }
  const about = step === 'write' ? 'about ' : '';
  const many = rows === undefined ? '' : `${rows}${ofRows && ofRows > rows ? ` of ${about}${ofRows}` : ''} rows, `;
  const much = ofBytes === undefined ? sizeOf(bytes) : `${sizeOf(bytes)} of ${sizeOf(ofBytes)}`;
  return `  ${isReading ? 'reading through ' : ''}${name}: ${many}${much} so far`;
}

/** A line a part as a backup goes by, and every second one that says how far a big part is. */
export function tellParts(
  write: (line: string) => void = (line) => process.stdout.write(`${line}\n`),
  now: () => number = () => performance.now(),
): Say {
  let last = now();
  return (progress) => {
    if (!progress.isDone && now() - last < EVERY) return;
    last = now();
    write(lineOf(progress));
  };
}
