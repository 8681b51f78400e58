/** What an act is called as the ground of a change it made in a record. */
export const grounds = {
  register: {
    addResident: 'внесение жителя',
    addResidents: 'внесение списком',
    applyImport: 'загрузка списка',
    undoImport: 'отмена загрузки',
    amendResident: 'исправление записи',
    settleAge: 'установление возраста',
    moveResident: 'перевод жителя',
    strikeResident: 'исключение из списка',
    unstrikeResident: 'возвращение в список',
    mergeResidents: 'соединение двойных записей',
    unmergeResidents: 'разъединение записей',
    moveHousehold: 'перевод двора',
    mergeHouseholds: 'соединение дворов',
    strikeHousehold: 'исключение двора',
    applyChangeset: 'изменение многих записей',
    undoChangeset: 'отмена изменения многих записей',
  },
  territory: {
    add: 'внесение территории',
    amend: 'исправление территории',
    move: 'перевод территории',
    merge: 'соединение территорий',
    strike: 'исключение территории',
    restore: 'возвращение территории',
    join: 'присоединение к селению',
  },
  units: {
    add: 'внесение предприятия или союза',
    amend: 'исправление предприятия или союза',
    strike: 'исключение предприятия или союза',
    join: 'присоединение малого предприятия',
    assign: 'отнесение к предприятию или союзу',
    import: 'загрузка списка предприятия или союза',
    release: 'снятие с предприятия или союза',
    settle: 'решение, где избирать',
  },
  uchastki: {
    adopt: 'разбивка на участки',
  },
  elections: {
    announce: 'назначение начала выборов',
  },
  campaign: {
    open: 'открытие кампании',
    setDay: 'перевод календаря кампании',
  },
  commissions: {
    end: 'окончание работы комиссии',
  },
  lishentsy: {
    enter: 'внесение в учёт лишённых прав',
    amend: 'дополнение записи учёта',
    strike: 'исключение из учёта лишённых прав',
    reinstate: 'возвращение в учёт лишённых прав',
    verify: 'проверка записи списка',
    publish: 'вывешивание списка лишённых прав',
  },
  petitions: {
    decide: 'решение по ходатайству',
    confirm: 'утверждение восстановления',
  },
  appeals: {
    decide: 'решение по жалобе',
    supervise: 'решение в порядке надзора',
  },
} as const;
