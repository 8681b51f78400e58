import { Prisma } from '../generated/client';

/** The name of resident `r` as the lists write it; a part that is not known leaves no gap (lib/kernel/person-name.ts). */
export const PERSON_NAME = Prisma.raw(
  `concat_ws(' ', nullif(r.surname, ''), nullif(r.given, ''), nullif(r.patronymic, ''))`,
);

/** The same with the year of birth, by which namesakes are told apart; nothing where there is no resident. */
export const BORN_NAME = Prisma.sql`CASE WHEN r.id IS NOT NULL THEN concat_ws(', ', ${PERSON_NAME}, r.birth_year) END`;
