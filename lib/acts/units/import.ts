import { z } from 'zod';
import { err, ok, type Result } from '@/lib/kernel/result';
import { cellOf, resolveMapping } from '@/lib/registers/columns';
import { openTable } from '@/lib/registers/open-table';
import { readYear } from '@/lib/registers/read-values';
import { TableBroken, type TableFailure } from '@/lib/registers/table';
import { defineAct } from '../act';
import { conflict } from '../refusal';
import { noTable, uploadedFile } from '../register/import/begin-import';
import { id } from '../schemas';
import { claimPeople } from './claim-people';
import { findNamed, type NamedPerson, nameOf } from './find-people';
import { loadUnit } from './load-unit';

/** No enterprise of those years has more; a longer file is not one unit's. */
const LONGEST = 60_000;
/** So many unmatched lines are answered; the rest is counted. */
const SHOWN = 500;

/** Takes in an enterprise's or a union's own list of its people as a file: names, birth years, addresses (36). */
export const importUnit = defineAct({
  name: 'units/import',
  article: '36',
  permission: 'register.keep',
  multipart: true,
  secret: ['file'],
  input: z.object({ unitId: id, file: uploadedFile }),
  load: (tx, { unitId }, actor) => loadUnit(tx, actor, unitId),
  write: async (tx, { soviet, unit }, { file }) => {
    if (unit.isStruck) return err(conflict('unit-struck'));
    const read = await readFile(file.path);
    if (!read.ok) return err(noTable(read.error));
    const { residentIds, unmatched } = await findNamed(tx, soviet.id, read.value);
    const claimed = await claimPeople(tx, soviet.id, unit, residentIds, 'file');
    const noted = { ...claimed, read: read.value.length, unmatched: unmatched.length };
    return ok({
      answer: { id: unit.id, ...noted, unmatched: unmatched.slice(0, SHOWN), left: unmatched.length },
      subjectId: unit.id,
      noted: { ...noted, fileName: file.name, digest: file.digest },
    });
  },
});

async function readFile(path: string): Promise<Result<NamedPerson[], TableFailure>> {
  const opened = await openTable(path);
  if (!opened.ok) return opened;
  const { mapping } = resolveMapping('residents', opened.value.heading);
  if (mapping.surname === null) return err({ code: 'no-heading', detail: 'no-names' });
  const people: NamedPerson[] = [];
  try {
    for await (const { line, cells } of opened.value.rows) {
      const cell = (column: keyof typeof mapping) => cellOf(cells, mapping[column]);
      const text = [cell('surname'), cell('given'), cell('patronymic')].filter((part) => part !== '').join(' ');
      const yard = cell('household');
      if (text === '') continue;
      people.push({
        ...{ line, text, normalName: nameOf(text), birthYear: readYear(cell('birthYear')) },
        household: yard === '' ? null : yard,
      });
      if (people.length > LONGEST) return err({ code: 'too-large', detail: 'bytes' });
    }
  } catch (error) {
    if (error instanceof TableBroken) return err(error.failure);
    throw error;
  }
  return ok(people);
}
