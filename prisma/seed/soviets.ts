/** A soviet of the demonstration: its people, and the day its elections start. */
export interface SovietCast {
  readonly name: string;
  /** Begins the logins of its people. */
  readonly login: string;
  readonly volost: 'Покровская' | 'Заречная';
  readonly startsOn?: string;
  readonly chair: string;
  readonly clerk: string;
  readonly secretary: string;
  readonly agents: readonly string[];
  /** What its commission sits on now. */
  readonly task: string;
}

export const SOVIETS: readonly SovietCast[] = [
  {
    ...{ name: 'Борковский', login: 'bork', volost: 'Покровская', startsOn: '1927-02-06' },
    ...{ chair: 'Волков Егор Матвеевич', clerk: 'Петров Пётр Павлович', secretary: 'Белов Илья Кузьмич' },
    ...{
      agents: ['Соколов Андрей Ильич', 'Морозова Анна Петровна'],
      task: 'Собрания назначены на сегодня, на полдень',
    },
  },
  {
    ...{ name: 'Зареченский', login: 'zarech', volost: 'Покровская', startsOn: '1927-02-02' },
    ...{ chair: 'Лебедев Фёдор Лукич', clerk: 'Козлова Мария Степановна', secretary: 'Попов Яков Никитич' },
    ...{ agents: ['Новиков Пётр Осипович'], task: 'Собрание прошло, протокол подписан; комиссия сдала дела' },
  },
  {
    ...{ name: 'Каменский', login: 'kamen', volost: 'Покровская', startsOn: '1927-02-03' },
    ...{ chair: 'Зуев Семён Трофимович', clerk: 'Фролова Евдокия Ильинична', secretary: 'Орлов Влас Герасимович' },
    ...{ agents: ['Ершов Тимофей Архипович'], task: 'Одно собрание не состоялось, нужно назначить новое' },
  },
  {
    ...{ name: 'Степуринский', login: 'stepur', volost: 'Покровская', startsOn: '1927-02-20' },
    ...{ chair: 'Громов Прохор Савельевич', clerk: 'Жукова Татьяна Фёдоровна', secretary: 'Рябов Кузьма Егорович' },
    ...{ agents: ['Максимов Никита Яковлевич'], task: 'Жалобы лишённых прав, одна просрочена' },
  },
  {
    ...{ name: 'Сосновский', login: 'sosna', volost: 'Заречная', startsOn: '1927-02-27' },
    ...{ chair: 'Тарасов Иван Демьянович', clerk: 'Беляева Ульяна Захаровна', secretary: 'Комаров Лука Фролович' },
    ...{ agents: ['Гусев Дмитрий Павлович'], task: 'Список лишённых прав проверяется, завтра последний день' },
  },
  {
    ...{ name: 'Городищенский', login: 'gorod', volost: 'Заречная', startsOn: '1927-02-26' },
    ...{ chair: 'Виноградов Матвей Ефимович', clerk: 'Титова Ксения Васильевна', secretary: 'Кузьмин Аким Антонович' },
    ...{ agents: ['Сорокин Григорий Осипович'], task: 'Список вывешен, впереди разбивка на участки' },
  },
  {
    ...{ name: 'Никитинский', login: 'nikit', volost: 'Заречная' },
    ...{ chair: 'Захаров Михаил Сидорович', clerk: 'Ильина Прасковья Макаровна', secretary: 'Баранов Ефим Игнатьевич' },
    ...{ agents: ['Андреев Николай Филиппович'], task: 'Список населения прочитан, есть отклонённые строки' },
  },
  {
    ...{ name: 'Малиновский', login: 'malin', volost: 'Заречная' },
    ...{ chair: 'Полякова Дарья Николаевна', clerk: 'Крылов Савелий Петрович', secretary: 'Данилов Осип Тимофеевич' },
    ...{ agents: ['Цветков Артамон Гурьевич'], task: 'Ничего ещё не сделано: весь путь с начала' },
  },
];

export const VOLOSTS = [
  { name: 'Покровская', login: 'pokrov', chair: 'Медведев Герасим Антипович', clerk: 'Соболева Наталья Ильинична' },
  { name: 'Заречная', login: 'zareka', chair: 'Филатов Степан Лукич', clerk: 'Карпова Елена Демьяновна' },
] as const;

/** Above the uezd: the commission that restores to rights (19), and the executive committee that confirms it. */
export const GUBERNIYA = {
  name: 'Верхневолжская',
  chair: 'Архангельский Пётр Николаевич',
  clerk: 'Ларина Софья Андреевна',
  executive: 'Большаков Роман Тихонович',
};

export const UEZD = {
  chair: 'Королёв Александр Фомич',
  clerk: 'Панова Варвара Сергеевна',
  executive: 'Суханов Игнат Макарович',
};
