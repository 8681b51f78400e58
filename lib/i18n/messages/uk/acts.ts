import type { Words } from '../../words';
import type { acts as ru } from '../ru/acts';

export const acts: Words<typeof ru> = {
  accounts: {
    open: 'Відкрити обліковий запис',
    appoint: 'Призначити',
    dismiss: 'Звільнити від призначення',
    close: 'Закрити обліковий запис',
    setPassword: 'Змінити пароль',
  },
  territory: {
    add: 'Внести територію',
  },
  campaign: {
    open: 'Відкрити кампанію',
    setDay: 'Перевести календар кампанії',
  },
  commissions: {
    form: 'Утворити комісію',
    appointAgent: 'Призначити уповноваженого',
  },
  elections: {
    announce: 'Призначити початок виборів',
    repeat: 'Призначити нові вибори',
  },
  register: {
    importSettlements: 'Завантажити список поселень',
    importResidents: 'Завантажити список населення',
    applyImport: 'Внести завантажене',
    undoImport: 'Скасувати завантаження',
    addResident: 'Внести мешканця',
    amendResident: 'Виправити запис про мешканця',
    mergeResidents: 'З’єднати подвійні записи',
    strikeResident: 'Виключити мешканця зі списку',
  },
  uchastki: {
    adopt: 'Затвердити поділ на дільниці',
    allotSeats: 'Розподілити місця',
  },
  lishentsy: {
    reportInformation: 'Записати одержану відомість',
    recordCheck: 'Записати перевірку відомості',
    enter: 'Внести до обліку позбавлених прав',
    import: 'Завантажити облік позбавлених прав',
    strike: 'Виключити з обліку позбавлених прав',
    compile: 'Скласти список позбавлених прав',
    verify: 'Перевірити запис списку',
    publish: 'Вивісити список позбавлених прав',
    sendCopies: 'Розіслати копії списку',
  },
  petitions: {
    file: 'Прийняти клопотання',
    conclude: 'Дати висновок щодо клопотання',
    decide: 'Вирішити клопотання',
    confirm: 'Затвердити поновлення',
  },
  appeals: {
    file: 'Прийняти скаргу позбавленого прав',
    forward: 'Переслати скаргу з висновком',
    receive: 'Прийняти переслану скаргу',
    decide: 'Вирішити скаргу',
    announce: 'Оголосити рішення щодо скарги',
    supervise: 'Вирішити в порядку нагляду',
  },
  meetings: {
    convene: 'Скликати виборчі збори',
    serveNotices: 'Вручити іменні повістки',
    open: 'Відкрити збори',
    markPresent: 'Відмітити присутність',
    count: 'Встановити кворум',
    electPresidium: 'Обрати президію',
    readOut: 'Оголосити',
    chooseMode: 'Вирішити, як голосувати',
    nominate: 'Висунути кандидатів',
    challenge: 'Дати відвід кандидату',
    vote: 'Записати голосування',
    correct: 'Виправити запис зборів',
    close: 'Закрити збори',
    sign: 'Підписати протокол',
  },
  complaints: {
    file: 'Прийняти скаргу на вибори',
    forward: 'Переслати скаргу на вибори',
    receive: 'Прийняти переслану скаргу на вибори',
    decide: 'Вирішити скаргу на вибори',
  },
  cancellations: {
    decide: 'Вирішити про скасування виборів',
    announce: 'Оголосити про скасування виборів',
  },
  vacancies: {
    declare: 'Оголосити місце вільним',
    fill: 'Замістити вибулого',
  },
  congresses: {
    convene: 'Скликати з’їзд',
    allot: 'Розподілити делегатів',
    recordDelegates: 'Записати делегатів',
    electMandateCommission: 'Обрати мандатну комісію',
    reportMandates: 'Доповісти про мандати',
    resolveMandates: 'Вирішити про мандати',
    electExecutive: 'Обрати виконавчий комітет',
    electRevision: 'Обрати ревізійну комісію',
    organiseExecutive: 'Організувати виконавчий комітет',
  },
  agitation: {
    record: 'Записати агітаційну роботу',
  },
  reports: {
    registerOfficial: 'Внести посадову особу',
    hold: 'Записати звітну доповідь',
    sendReturn: 'Надіслати місячну відомість',
  },
  conferences: {
    prepare: 'Підготувати конференцію',
    reportBefore: 'Донести перед конференцією',
    hold: 'Провести конференцію',
    reportAfter: 'Донести після конференції',
  },
  handover: {
    close: 'Здати справи комісії',
  },
};
