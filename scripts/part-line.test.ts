import { expect, it } from 'vitest';
import type { Progress } from '@/lib/store/backup/progress';
import { tellParts } from './part-line';

/** What is written of pieces that go by at these milliseconds. */
function linesOf(pieces: readonly (readonly [at: number, progress: Progress])[]): string[] {
  const lines: string[] = [];
  let at = 0;
  const say = tellParts(
    (line) => lines.push(line),
    () => at,
  );
  for (const [when, progress] of pieces) {
    at = when;
    say(progress);
  }
  return lines;
}

const piece = (progress: Partial<Progress>): Progress => ({
  ...{ step: 'write', part: 'database/izbirkom/resident.copy', bytes: 0, isDone: false },
  ...progress,
});

it('of a big table a line is written every second, however many pieces go by, and one when it is done', () => {
  const pieces = Array.from({ length: 35 }, (_, index) => {
    const rows = (index + 1) * 10_000;
    return [(index + 1) * 100, piece({ rows, ofRows: 1_000_000, bytes: rows * 300 })] as const;
  });
  const done = piece({ rows: 350_000, bytes: 105_000_000, isDone: true });
  expect(linesOf([...pieces, [3600, done]])).toEqual([
    '  izbirkom.resident: 100000 of about 1000000 rows, 30.0 MB so far',
    '  izbirkom.resident: 200000 of about 1000000 rows, 60.0 MB so far',
    '  izbirkom.resident: 300000 of about 1000000 rows, 90.0 MB so far',
    '  izbirkom.resident: 350000 rows, 105.0 MB',
  ]);
});

it('a backup that is checked before it is restored says so, and of a table put in it is known how many rows it has', () => {
  const part = 'database/izbirkom/resident.copy';
  const checking = piece({ step: 'check', part, bytes: 2_000_000, ofBytes: 9_000_000 });
  const filling = piece({ step: 'restore', part, rows: 7, ofRows: 9, bytes: 700, ofBytes: 900 });
  const scan = piece({ step: 'restore', part: 'files/evidence/ab/скан.pdf', bytes: 1200, isDone: true });
  expect(
    linesOf([
      [1000, checking],
      [2000, filling],
      [2001, scan],
    ]),
  ).toEqual([
    '  reading through izbirkom.resident: 2.0 MB of 9.0 MB so far',
    '  izbirkom.resident: 7 of 9 rows, 0.7 kB of 0.9 kB so far',
    '  evidence/ab/скан.pdf: 1.2 kB',
  ]);
});

it('the whole is called by the name that it will have', () => {
  const sealed = piece({ step: 'seal', part: '/backups/one.zip.unfinished', bytes: 2_900_000, isDone: true });
  expect(linesOf([[0, sealed]])).toEqual(['  /backups/one.zip: read through, 2.9 MB']);
});

it('more rows than the database reckoned are no fault of theirs', () => {
  expect(linesOf([[1000, piece({ rows: 12, ofRows: 10, bytes: 500 })]])).toEqual([
    '  izbirkom.resident: 12 rows, 0.5 kB so far',
  ]);
});
