import { describe, expect, it } from 'vitest';
import { checkResident } from './check-resident';
import { resolveMapping } from './columns';
import { examineLishentsy } from './examine-lishentsy';
import { examineResidents } from './examine-residents';
import { examineSettlements } from './examine-settlements';
import { placeKey, settlementFinder } from './find-settlement';
import { gather, PAPERS } from './fixtures/examine-folder';
import { writtenName } from './resident-key';
import type { TableRow } from './table';

const place = (settlement: string, soviet = 'Борковский', volost = 'Покровская', isWithin = true) => ({
  volost,
  soviet,
  settlement,
  settlementId: `${soviet}/${settlement}`,
  sovietId: soviet,
  isWithin,
});

const findSettlement = settlementFinder([
  place('Борок'),
  place('Горки'),
  place('хутор Горки'),
  place('Ключи', 'Каменский'),
  place('Выселки', 'Каменский'),
  place('Выселки', 'Холмский'),
  place('Дальнее', 'Дальний', 'Заречная', false),
]);

async function* rowsOf(lines: readonly string[]): AsyncGenerator<TableRow> {
  for (const [i, line] of lines.entries()) yield { line: i + 2, cells: line.split(';') };
}

const { mapping } = resolveMapping(
  'residents',
  'Сельсовет;Селение;Двор;Фамилия;Имя;Отчество;Пол;Год рождения'.split(';'),
);
const checks = { mapping, findSettlement, electionYear: 1927 };
const residents = (lines: readonly string[], options = {}) => gather(examineResidents(rowsOf(lines), checks, options));
const IVAN = 'Борковский;Борок;7;Иванов;Пётр;Ильич;м;1880';

describe('a row of a register of residents', () => {
  it('is rejected with every reason, in their order', () => {
    expect(checkResident(['', 'Нездешнее', '1', '', 'Пётр', 'Ильич', 'х', '1799'], checks)).toEqual({
      kind: 'rejected',
      reasons: ['surname-missing', 'birth-year-impossible', 'settlement-unknown', 'sex-unreadable'],
    });
    expect(checkResident(['', '', '', '', '', '', '', '18?4'], checks)).toMatchObject({
      reasons: ['surname-missing', 'birth-year-unreadable', 'settlement-unknown', 'sex-unreadable'],
    });
  });

  it.each([
    ['1825', false],
    ['1826', true],
    ['1927', true],
    ['1928', false],
  ])('of the year %s at the elections of 1927', (year, isTaken) => {
    const answer = checkResident(IVAN.replace('1880', year).split(';'), checks);
    expect(answer.kind).toBe(isTaken ? 'value' : 'rejected');
  });

  it.each(['Иванов', '7'])('of which «%s» would be longer than any register can look up is told so', (word) => {
    const longer = (length: number) => IVAN.split(';').map((cell) => (cell === word ? 'ж'.repeat(length) : cell));
    expect(checkResident(longer(300), checks)).toMatchObject({ kind: 'value' });
    expect(checkResident(longer(301), checks)).toEqual({ kind: 'rejected', reasons: ['words-too-long'] });
  });

  it('moves those bounds with the year of the election', () => {
    const answer = checkResident(IVAN.replace('1880', '1928').split(';'), { ...checks, electionYear: 1929 });
    expect(answer.kind).toBe('value');
  });

  it.each([
    ['3.02.1909', '1909', { kind: 'value', value: { bornOn: '1909-02-03', birthYear: 1909 } }],
    ['3.02.1909', '', { kind: 'value', value: { bornOn: '1909-02-03', birthYear: 1909 } }],
    ['', '1909', { kind: 'value', value: { bornOn: null, birthYear: 1909 } }],
    ['45.13.1909', '1909', { kind: 'rejected', reasons: ['born-on-unreadable'] }],
    ['3.02.1908', '1909', { kind: 'rejected', reasons: ['born-on-differs'] }],
    ['весной', '', { kind: 'rejected', reasons: ['birth-year-unreadable', 'born-on-unreadable'] }],
  ])('art. 38: loses no day of birth unsaid: «%s», the year «%s»', (bornOn, birthYear, expected) => {
    const columns = 'Селение;Двор;Фамилия;Имя;Отчество;Пол;Год рождения;День рождения'.split(';');
    const { mapping: wider } = resolveMapping('residents', columns);
    const cells = ['Борок', '7', 'Иванов', 'Пётр', 'Ильич', 'м', birthYear, bornOn];
    expect(checkResident(cells, { ...checks, mapping: wider })).toMatchObject(expected);
  });

  it('of a settlement outside the territory does not know its settlement', () => {
    expect(checkResident('Дальний;Дальнее;1;Иванов;П;И;м;1880'.split(';'), checks)).toMatchObject({
      reasons: ['settlement-unknown'],
    });
  });
});

describe('duplicates', () => {
  it('stand beside the line that named the person first, whichever spelling that had', async () => {
    const { verdicts, tally } = await residents([
      IVAN.replace('Иванов', 'Ивановъ'),
      IVAN,
      IVAN.replace('1880', '1881'),
    ]);
    expect(verdicts.map(({ outcome }) => outcome)).toEqual(['valid', 'duplicate', 'valid']);
    expect(verdicts[1]).toMatchObject({ twin: { line: 2 }, isOldSpelling: true });
    expect(tally).toMatchObject({ read: 3, valid: 2, duplicates: 1, oldSpelling: 1 });
  });

  it('are found across batches, and in the register', async () => {
    const asked: string[] = [];
    const findStored = async (keys: readonly string[]) => {
      asked.push(...keys);
      const key = keys.find((k) => k.includes('иванов'));
      return new Map(
        key
          ? [[key, { id: 'r1', written: writtenName({ surname: 'Иванов', given: 'Петр', patronymic: 'Ильич' }) }]]
          : [],
      );
    };
    const other = IVAN.replace('Иванов', 'Силин');
    const { verdicts } = await residents([other, IVAN, other], { findStored, batchSize: 1 });
    expect(verdicts[1]).toMatchObject({ outcome: 'duplicate', twin: { id: 'r1' }, isOldSpelling: true });
    expect(verdicts[2]).toMatchObject({ outcome: 'duplicate', twin: { line: 2 }, isOldSpelling: false });
    expect(asked).toHaveLength(2);
  });

  it('yield to rejection, so that a rejected row names nobody', async () => {
    const { verdicts } = await residents([IVAN.replace(';м;', ';х;'), IVAN]);
    expect(verdicts.map(({ outcome }) => outcome)).toEqual(['rejected', 'valid']);
  });
});

it('progress is told batch by batch', async () => {
  const told: number[] = [];
  await residents([IVAN, IVAN, IVAN, IVAN, IVAN], {
    batchSize: 2,
    onProgress: ({ read }: { read: number }) => void told.push(read),
  });
  expect(told).toEqual([2, 4, 5]);
});

describe('a settlement is found', () => {
  it.each([
    [{ volost: 'Покровская вол.', soviet: 'Борковскій с/с', settlement: 'с. Борокъ' }, 'Борковский/Борок'],
    [{ volost: '', soviet: '', settlement: 'Ключи' }, 'Каменский/Ключи'],
    [{ volost: '', soviet: 'Холмский', settlement: 'Выселки' }, 'Холмский/Выселки'],
    [{ volost: '', soviet: '', settlement: 'Выселки' }, undefined],
    [{ volost: '', soviet: 'Борковский', settlement: 'Ключи' }, undefined],
    [{ volost: '', soviet: 'Борковский', settlement: 'Горки' }, 'Борковский/Горки'],
    [{ volost: '', soviet: 'Борковский', settlement: 'Хутор Горки' }, 'Борковский/хутор Горки'],
    [{ volost: '', soviet: '', settlement: '' }, undefined],
  ])('%o', (named, id) => expect(findSettlement(named)?.settlementId).toBe(id));
});

describe('a register of settlements', () => {
  const columns = resolveMapping('settlements', ['Волость', 'Сельсовет', 'Селение', 'Население', 'Вёрст']);
  const examined = (lines: readonly string[], options = {}) =>
    gather(examineSettlements(rowsOf(lines), { mapping: columns.mapping, ...options }));

  it('says all that is wrong with a row', async () => {
    const { verdicts } = await examined([';;;много;близко']);
    expect(verdicts[0]).toMatchObject({
      reasons: ['volost-missing', 'soviet-missing', 'settlement-missing', 'population-unreadable', 'versts-unreadable'],
    });
  });

  it('names a place once', async () => {
    const { tally } = await examined(['Покровская;Борковский;Борок;614;0', 'Покровская;Борковский;Борокъ;614;0']);
    expect(tally).toMatchObject({ valid: 1, duplicates: 1 });
    expect(placeKey(place('Горки'))).not.toBe(placeKey(place('хутор Горки')));
  });

  it('takes the volost and the soviet that were given for the whole file', async () => {
    const { verdicts } = await examined([';;Борок;614;1,5'], {
      defaults: { volost: 'Покровская', soviet: 'Борковский' },
    });
    expect(verdicts[0]).toMatchObject({ value: { volost: 'Покровская', soviet: 'Борковский', versts: 1.5 } });
  });
});

describe('art. 22: a register of the disfranchised', () => {
  const heading =
    'Сельсовет;Селение;Двор;Фамилия;Имя;Отчество;Год рождения;Пункт ст. 15;Документ;№ документа;Дата документа';
  const columns = resolveMapping('lishentsy', heading.split(';'));
  const examined = (lines: readonly string[]) =>
    gather(
      examineLishentsy(rowsOf(lines), {
        mapping: columns.mapping,
        findSettlement,
        evidenceByLetter: PAPERS,
        findResidents: async (people) => people.map(({ surname }) => (surname === 'Иванов' ? 'r1' : null)),
      }),
    );
  const TRADER = 'Борковский;Борок;7;Иванов;Пётр;Ильич;1880;з;справка о патенте;77;02.11.1926';

  it('takes a person with the paper that the letter asks for', async () => {
    const { verdicts } = await examined([TRADER]);
    expect(verdicts[0]).toMatchObject({
      value: {
        residentId: 'r1',
        letter: 'з',
        document: { kind: 'patent-certificate', number: '77', issuedOn: '1926-11-02', issuer: '' },
      },
    });
  });

  it.each([
    [TRADER.replace('справка о патенте', ''), ['evidence-missing']],
    [TRADER.replace('справка о патенте', 'заявление соседа'), ['evidence-missing']],
    [TRADER.replace('справка о патенте', 'копия приговора'), ['evidence-missing']],
    [TRADER.replace(';з;', ';щ;'), ['ground-unknown']],
    [TRADER.replace('Иванов', 'Неиванов'), ['person-not-in-register']],
    [TRADER.replace('Борок', 'Нездешнее'), ['person-not-in-register']],
    [';;;;;;;;;;', ['evidence-missing', 'ground-unknown', 'person-not-in-register']],
  ])('%s', async (line, reasons) => expect((await examined([line])).verdicts[0]).toMatchObject({ reasons }));

  it('tells rows of another soviet apart, and the same ground twice', async () => {
    const elsewhere = TRADER.replace('Борковский;Борок', 'Дальний;Дальнее');
    const { tally } = await examined([TRADER, elsewhere, TRADER, TRADER.replace(';з;', ';и;')]);
    expect(tally).toMatchObject({ read: 4, valid: 2, duplicates: 1, outside: 1, rejectedRows: 0 });
  });
});
