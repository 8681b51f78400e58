import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { lawPlaces } from './law-places';
import { say } from './steps';

/** Writes where each article counts, for the pages of the law. */
const root = resolve(import.meta.dirname, '..');
const places = 'lib/queries/law/places.json';
writeFileSync(join(root, places), `${JSON.stringify(lawPlaces(), null, 2)}\n`);
execFileSync('npx', ['biome', 'format', '--write', places], { cwd: root, stdio: 'ignore' });
say(`Written: ${places}`);
