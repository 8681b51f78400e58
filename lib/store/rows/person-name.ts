import { Prisma } from '../generated/client';

/** The name of resident `r` as the lists write it; a part that is not known leaves no gap (lib/kernel/person-name.ts). */
export const PERSON_NAME = Prisma.raw(
  `concat_ws(' ', nullif(r.surname, ''), nullif(r.given, ''), nullif(r.patronymic, ''))`,
);
