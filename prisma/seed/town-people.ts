export interface TownPerson {
  readonly surname: string;
  readonly given: string;
  readonly patronymic: string;
  readonly sex: 'м' | 'ж';
  readonly born: number;
  readonly address: string;
  readonly nationality: string;
  readonly trade: string;
}

const SURNAMES = [
  ...['Абрамов', 'Блинов', 'Воронин', 'Глебов', 'Дорофеев', 'Жилин', 'Зотов', 'Иевлев', 'Капустин', 'Лапшин'],
  ...['Мартынов', 'Носов', 'Осипов', 'Пахомов', 'Рогов', 'Савин', 'Тюрин', 'Усов', 'Фомин', 'Шубин'],
];
const MEN = ['Алексей', 'Василий', 'Григорий', 'Дмитрий', 'Иван', 'Михаил', 'Николай', 'Павел', 'Семён', 'Фёдор'];
const WOMEN = ['Анна', 'Варвара', 'Дарья', 'Екатерина', 'Ксения', 'Любовь', 'Мария', 'Наталья', 'Ольга', 'Татьяна'];
const FATHERS = ['Андреев', 'Борисов', 'Гаврилов', 'Ефимов', 'Кузьмин', 'Макаров', 'Петров', 'Степанов', 'Титов'];
const STREETS = ['Фабричная ул.', 'Торговая ул.', 'Соборная пл.', 'Речная ул.', 'Слободка'];

const TRADES_OF_MEN = [
  ...['прядильное дело', 'слесарь', 'служащий', 'плотник', 'кузнец', 'мельничное дело', 'извозчик'],
  ...['портной', 'мастер', 'каменщик', 'учитель', 'безработный', 'сапожник'],
];
const TRADES_OF_WOMEN = [
  ...['прядильное дело', 'домашнее хозяйство', 'прядильное дело', 'домашнее хозяйство', 'учитель'],
  ...['служащий', 'прядильное дело', 'домашнее хозяйство', 'фельдшер', 'безработная'],
];

const HOUSEHOLDS = 96;

const at = <T>(items: readonly T[], index: number): T => {
  const item = items[index % items.length];
  if (item === undefined) throw new Error('Nothing to choose from');
  return item;
};

/** A man, his wife, a lodger or grown child, and a child under age to every house; the same people every time. */
export function townPeople(): readonly TownPerson[] {
  return Array.from({ length: HOUSEHOLDS }, (_, house) => householdOf(house)).flat();
}

function householdOf(house: number): TownPerson[] {
  const surname = at(SURNAMES, house * 7 + Math.floor(house / SURNAMES.length));
  const address = `${at(STREETS, Math.floor(house / 20))}, д. ${(house % 20) + 1}`;
  const nationality = house % 24 === 5 ? 'евреи' : 'русские';
  const home = { address, nationality };
  const father = at(FATHERS, house * 5 + 2);
  const man = (index: number, born: number, trade: string): TownPerson => ({
    ...{ ...home, surname, given: at(MEN, house * 3 + index), patronymic: `${father}ич`, sex: 'м', born, trade },
  });
  const woman = (index: number, born: number, trade: string): TownPerson => ({
    ...{ ...home, surname: `${surname}а`, given: at(WOMEN, house * 3 + index), sex: 'ж', born, trade },
    patronymic: `${at(FATHERS, house + index)}на`,
  });
  return [
    man(0, 1878 + (house % 22), at(TRADES_OF_MEN, house)),
    woman(1, 1881 + (house % 20), at(TRADES_OF_WOMEN, house)),
    house % 2 === 0
      ? man(4, 1901 + (house % 7), at(TRADES_OF_MEN, house + 3))
      : woman(5, 1902 + (house % 6), at(TRADES_OF_WOMEN, house + 2)),
    woman(8, 1914 + (house % 9), ''),
  ];
}

/** The town's register as its soviet sends it in. */
export function townTable(town: string): string {
  const heading = 'Сельсовет;Селение;Двор;Фамилия;Имя;Отчество;Пол;Год рождения;Народность;Занятие';
  const rows = townPeople().map((person) =>
    [
      ...[town, town, person.address, person.surname, person.given, person.patronymic, person.sex, person.born],
      ...[person.nationality, person.trade],
    ].join(';'),
  );
  return [heading, ...rows, ''].join('\r\n');
}
