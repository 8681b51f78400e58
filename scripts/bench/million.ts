import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { normalFullName } from '@/lib/registers/check-resident';
import { GIVEN_NAMES } from '@/lib/registers/names/given-names';
import { residentKey } from '@/lib/registers/resident-key';
import { poolConfig } from '@/lib/store/connect';
import { type CopyValue, copyLine } from '@/lib/store/copy-text';
import { makeElections, standingsOf } from './million-elections';
import { makeRest } from './million-rest';

export interface Million {
  /** The uezd above everything made. */
  readonly uezdId: string;
  readonly volostIds: readonly string[];
  readonly sovietIds: readonly string[];
  readonly places: readonly MillionPlace[];
  readonly residents: number;
}

export interface MillionOptions {
  readonly residents?: number;
  /** How many people a soviet has. */
  readonly perSoviet?: number;
  /** Different surnames, each with its woman's form. */
  readonly surnames?: number;
  /** With a campaign under way and all that it brings with it: uchastki, the disfranchised, complaints, a journal. */
  readonly isWhole?: boolean;
}

const ROOTS =
  'Иван Петр Сидор Василь Кузнец Смирн Сокол Поп Лебед Козл Новик Мороз Волк Соловь Зайц Павл Семен Голуб Виноград Богдан Воробь Фрол Мельник Куприян Орл Тит Макар Никит Захар Борис Корол Герасим Пономар Григор Лазар Медвед Ерш Никифор Рыбак Суббот Мирон Быч Кабан Лук Гус Ряб Белк Черн Красн Тих Сер Дол Бобр Журавл Ковал Ткач Гонч Бондар Плотник Пах Сухар Щерб Крыл Турк Зим Весн Снег Груздь Репь Капуст Редьк Чеснок Дрозд Скворц Щук Окун Карас Налим Сом Язь Жук Комар Шмел Пчел Блох Клоп Мурав Паук'.split(
    ' ',
  );
const SUFFIXES = ['', 'к', 'ан', 'ак', 'ин', 'ень', 'уш', 'ищ', 'яч', 'енк', 'ул', 'ых', 'ур', 'аш', 'ет', 'ош', 'ал'];
const ENDINGS = ['ов', 'ев', 'ин', 'еев', 'ский'];

/** A fixed sequence of chances, so that two runs make the same people. */
function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The first of a list far oftener than the last, as names are borne: `skew` 1 is even. */
const pick = <T>(list: readonly T[], chance: number, skew: number): T => {
  const found = list[Math.floor(chance ** skew * list.length)];
  if (found === undefined) throw new Error('Nothing to pick from');
  return found;
};

const woman = (surname: string): string => (surname.endsWith('ский') ? `${surname.slice(0, -2)}ая` : `${surname}а`);

function surnamesOf(count: number): readonly string[] {
  const made = new Set<string>();
  for (const suffix of SUFFIXES)
    for (const ending of ENDINGS) for (const root of ROOTS) made.add(`${root.replace(/ь$/, '')}${suffix}${ending}`);
  const plain = [...made];
  for (let i = 0; made.size < count; i += 1)
    made.add(`${pick(ROOTS, (i % 97) / 97, 1)}о${(plain[i % plain.length] ?? '').toLowerCase()}`);
  return [...made].slice(0, count);
}

const MEN = GIVEN_NAMES.filter(([sex]) => sex === 'm').map(([, name]) => name);
const WOMEN = GIVEN_NAMES.filter(([sex]) => sex === 'f').map(([, name]) => name);
const COMMON = [
  'Иван',
  'Василий',
  'Николай',
  'Михаил',
  'Пётр',
  'Алексей',
  'Фёдор',
  'Степан',
  'Григорий',
  'Андрей',
  'Павел',
];
const COMMON_WOMEN = ['Мария', 'Анна', 'Прасковья', 'Авдотья', 'Екатерина', 'Наталья', 'Пелагея', 'Матрёна', 'Ольга'];
const GIVEN = { m: [...COMMON, ...MEN], f: [...COMMON_WOMEN, ...WOMEN] };

const FATHERS: readonly (readonly [father: RegExp, m: string, f: string])[] = [
  [/[ие]й$/, 'евич', 'евна'],
  [/[ая]$/, 'ич', 'ична'],
  [/ь$/, 'евич', 'евна'],
  [/(?<=П)(?:ётр)$/, 'етрович', 'етровна'],
  [/(?<=Пав)(?:ел)$/, 'лович', 'ловна'],
];

function patronymicOf(father: string, sex: 'm' | 'f'): string {
  const [ending, m, f] = FATHERS.find(([pattern]) => pattern.test(father)) ?? [/$/, 'ович', 'овна'];
  return father.replace(ending, sex === 'm' ? m : f);
}

export const RESIDENT_COLUMNS =
  'id, soviet_id, settlement_id, household, surname, given, patronymic, sex, birth_year, normal_key, normal_name, franchise';

/** A settlement with the soviet whose it is, and the names by which a register calls them. */
export interface MillionPlace {
  readonly sovietId: string;
  readonly settlementId: string;
  readonly volost: string;
  readonly soviet: string;
  readonly settlement: string;
}

export interface MadePerson {
  readonly place: MillionPlace;
  readonly household: string;
  readonly surname: string;
  readonly given: string;
  readonly patronymic: string;
  readonly sex: 'm' | 'f';
  readonly birthYear: number;
}

export interface PeopleOptions {
  readonly residents: number;
  readonly surnames: number;
  readonly seed?: number;
  /** The number before the first household's in every place. */
  readonly householdsBefore?: number;
}

/** People place by place, no two of one household alike. */
export function* makePeople(
  places: readonly MillionPlace[],
  { residents, surnames: count, seed = 1926, householdsBefore = 0 }: PeopleOptions,
): Generator<MadePerson> {
  const chance = chances(seed);
  const surnames = surnamesOf(count);
  const perPlace = Math.ceil(residents / places.length);
  let inHousehold = new Set<string>();
  for (let i = 0; i < residents; i += 1) {
    const place = places[Math.floor(i / perPlace)];
    if (place === undefined) throw new Error('Fewer places than people');
    const no = i % perPlace;
    // Five or so to a household, whose surname it is.
    if (no % 5 === 0) inHousehold = new Set();
    const family = pick(surnames, chances(Math.floor(i / 5) * 7919 + seed)(), 3);
    const sex = chance() < 0.52 ? 'f' : 'm';
    const given = pick(GIVEN[sex], chance(), 2.2);
    const patronymic = patronymicOf(pick(GIVEN.m, chance(), 2.2), sex);
    let birthYear = 1926 - Math.floor(chance() ** 1.4 * 85);
    while (inHousehold.has(`${given} ${patronymic} ${birthYear}`)) birthYear -= 1;
    inHousehold.add(`${given} ${patronymic} ${birthYear}`);
    const household = String(householdsBefore + Math.floor(no / 5) + 1);
    yield { place, household, surname: sex === 'f' ? woman(family) : family, given, patronymic, sex, birthYear };
  }
}

/** The cells of a person's row in the order of `RESIDENT_COLUMNS`. */
export function residentCells(
  id: string,
  { place, household, surname, given, patronymic, sex, birthYear }: MadePerson,
): CopyValue[] {
  const { settlementId, sovietId } = place;
  const key = residentKey({ settlementId, household, surname, given, patronymic, birthYear });
  const franchise = birthYear < 1909 ? 'elector' : birthYear > 1909 ? 'under-age' : 'age-undecided';
  const name = normalFullName({ surname, given, patronymic });
  return [id, sovietId, settlementId, household, surname, given, patronymic, sex, birthYear, key, name, franchise];
}

const STANDING_COLUMNS = 'uchastok_id, elector_no, occupation';

/** The same with where the person votes. */
function* standingCells(people: Iterable<MadePerson>, sovietIds: readonly string[]): Generator<CopyValue[]> {
  const standingOf = standingsOf(sovietIds);
  let i = 0;
  for (const person of people) {
    const cells = residentCells(uuidOf(i), person);
    const { franchise, uchastokId, electorNo, occupation } = standingOf({
      ...person.place,
      franchise: String(cells.at(-1)),
      index: i,
    });
    yield [...cells.slice(0, -1), franchise, uchastokId, electorNo, occupation];
    i += 1;
  }
}

function* plainCells(people: Iterable<MadePerson>): Generator<CopyValue[]> {
  let i = 0;
  for (const person of people) {
    yield residentCells(uuidOf(i), person);
    i += 1;
  }
}

function* linesOf(rows: Iterable<CopyValue[]>): Generator<Buffer> {
  let piece = '';
  for (const cells of rows) {
    piece += copyLine(cells);
    if (piece.length < 1_000_000) continue;
    yield Buffer.from(piece);
    piece = '';
  }
  yield Buffer.from(piece);
}

const uuidOf = (index: number): string => `01920000-0000-7000-8000-${index.toString(16).padStart(12, '0')}`;

/**
 * Fills a guberniya with people: an uezd, its volosts, soviets and settlements, households of real-looking names as often
 * as they are borne. By COPY, the indexes made anew after it, analysed. `owner` is the database owner's address.
 */
export async function makeMillion(owner: string, schema: string, options: MillionOptions = {}): Promise<Million> {
  const { residents = 1_000_000, perSoviet = 2000, surnames = 11_000, isWhole = false } = options;
  const client = new Client(poolConfig({ url: owner, schema }));
  await client.connect();
  try {
    const made = await makeTerritory(client, Math.max(1, Math.round(residents / perSoviet)));
    if (isWhole) await makeElections(client, made.uezdId);
    const indexes = await takeIndexes(client);
    const people = makePeople(made.places, { residents, surnames });
    const columns = isWhole ? `${RESIDENT_COLUMNS}, ${STANDING_COLUMNS}` : RESIDENT_COLUMNS;
    const rows = isWhole ? standingCells(people, made.sovietIds) : plainCells(people);
    const into = client.query(copyFrom(`COPY resident (${columns}) FROM STDIN`));
    await pipeline(Readable.from(linesOf(rows)), into);
    await client.query("SET maintenance_work_mem = '256MB'");
    for (const index of indexes) await client.query(index);
    if (isWhole) await makeRest(client, Math.ceil(residents / 10));
    await client.query('VACUUM ANALYZE');
    return { ...made, residents };
  } finally {
    await client.end();
  }
}

/** Takes the plain indexes of `resident` away, and says how to make them again. */
async function takeIndexes(client: Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string; definition: string }>(`
    SELECT c.relname AS name, pg_get_indexdef(i.indexrelid) AS definition
    FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
    WHERE i.indrelid = 'resident'::regclass AND NOT i.indisprimary AND NOT i.indisunique`);
  for (const { name } of rows) await client.query(`DROP INDEX "${name}"`);
  return rows.map(({ definition }) => definition);
}

async function makeTerritory(client: Client, soviets: number) {
  const rows: (readonly (string | null)[])[] = [];
  const add = (kind: string, name: string, above: readonly string[]): readonly string[] => {
    const id = randomUUID();
    const path = [...above, id];
    rows.push([id, kind, name, above.at(-1) ?? null, path.join('.')]);
    return path;
  };
  const uezd = add('uezd', 'Большой', []);
  const [volostIds, sovietIds, places]: [string[], string[], MillionPlace[]] = [[], [], []];
  const last = (path: readonly string[]): string => path.at(-1) ?? '';
  let volost: readonly string[] = [];
  let volostName = '';
  for (let i = 0; i < soviets; i += 1) {
    if (i % 10 === 0) {
      volostName = `Волость ${i / 10 + 1}`;
      volost = add('volost', volostName, uezd);
      volostIds.push(last(volost));
    }
    const soviet = add('selsoviet', `Совет ${i + 1}`, volost);
    sovietIds.push(last(soviet));
    for (let j = 0; j < 4; j += 1) {
      const name = `Селение ${i + 1}-${j + 1}`;
      const ids = { sovietId: last(soviet), settlementId: last(add('settlement', name, soviet)) };
      places.push({ ...ids, volost: volostName, soviet: `Совет ${i + 1}`, settlement: name });
    }
  }
  const into = client.query(copyFrom('COPY territory (id, kind, name, parent_id, path) FROM STDIN'));
  await pipeline(Readable.from([Buffer.from(rows.map((row) => copyLine(row)).join(''))]), into);
  return { uezdId: last(uezd), volostIds, sovietIds, places };
}
