import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(process.cwd(), 'prisma/seed/olkhovsky');

/** A register of the invented uezd, whole. */
export const table = (name: 'settlements.csv' | 'register.csv' | 'lishentsy.csv'): string =>
  readFileSync(join(FOLDER, name), 'utf8');

/** The heading and the rows of one soviet, as that soviet would have sent them in. */
export function tableOf(name: 'register.csv' | 'lishentsy.csv', soviet: string): string {
  const [heading = '', ...rows] = table(name).split('\r\n');
  return [heading, ...rows.filter((row) => row.split(';').includes(soviet)), ''].join('\r\n');
}
