import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../../prisma/seed/olkhovsky');

export const table = (name: string): string => readFileSync(join(FOLDER, name), 'utf8');

export const bytesOf = (name: string): Blob => new Blob([new Uint8Array(readFileSync(join(FOLDER, name)))]);

/** What a right import of the tables finds. */
export const EXPECTED: {
  readonly rows: number;
  readonly valid: number;
  readonly rejected: Readonly<Record<string, number>>;
  readonly duplicates: number;
  readonly oldSpelling: number;
  readonly electors: number;
  readonly ageUndecided: number;
  readonly underAge: number;
  readonly settlements: number;
  readonly bySoviet: Readonly<Record<string, { readonly population: number; readonly electors: number }>>;
  readonly lishentsy: {
    readonly rows: number;
    readonly valid: number;
    readonly rejected: Readonly<Record<string, number>>;
  };
} = JSON.parse(table('expected.json'));

/** The heading and the rows of one soviet, as that soviet would have sent them in. */
export function tableOf(name: 'register.csv' | 'lishentsy.csv', soviet: string): string {
  const [heading = '', ...rows] = table(name).split('\r\n');
  return [heading, ...rows.filter((row) => row.split(';').includes(soviet)), ''].join('\r\n');
}
