import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { lawPage } from './law-page';
import { lawPlaces } from './law-places';
import { say } from './steps';

/** Writes where each article counts, for the pages of the law, and `docs/law.md`. */
const root = resolve(import.meta.dirname, '..');
const places = 'lib/queries/law/places.json';
const found = lawPlaces();
writeFileSync(join(root, places), `${JSON.stringify(found, null, 2)}\n`);
writeFileSync(join(root, 'docs/law.md'), lawPage(found));
execFileSync('npx', ['biome', 'format', '--write', places], { cwd: root, stdio: 'ignore' });
say(`Written: ${places}, docs/law.md`);
