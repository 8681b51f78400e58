import type { Words } from '../../words';
import type { journal as ru } from '../ru/journal';

export const journal: Words<typeof ru> = {
  title: 'Журнал',
  lead: 'Записане не змінюється й не викреслюється: поправку роблять новою дією.',
  act: 'Дія',
  anyAct: 'будь-яка',
  actor: 'Хто',
  from: 'З якого дня',
  to: 'По який день',
  empty: 'Таких записів немає.',
  faulty: 'Відбір заповнено неправильно: перевірте дні.',
  ofWhom: 'Про кого:',
  ofWhat: 'Про що:',
  kept: 'Що записано',
  at: 'Внесено',
  what: 'Зміст',
  source: 'Звідки',
  hash: 'Номер і печатка',
  sameSubject: 'Усі записи про те саме',
  self: 'за себе',
  subjects: {
    meeting: 'збори дільниці № {uchastok}, {day}',
    list: '{supplement, plural, =0 {список позбавлених прав} other {додатковий список № #}}, {soviet}',
    election: 'вибори з {day}, {soviet}',
    changeset: '{count, plural, one {# запис} few {# записи} many {# записів} other {# запису}}: {reason}',
    import: 'файл {file}',
    territory: '{name}, {kind}',
    commission: '{kind} · {name}',
  },
  verify: 'Перевірити цілість',
  verification: {
    intact: 'Журнал цілий',
    entries:
      '{count, plural, one {Перевірено # запис} few {Перевірено {shown} записи} many {Перевірено {shown} записів} other {Перевірено {shown} записів}}: кожен пов’язаний із попереднім.',
    broken: 'Журнал порушено',
    reasons: {
      altered: 'Запис № {sequence} змінено після внесення.',
      unchained: 'Запис № {sequence} не продовжує попередній.',
      missing: 'Запису № {sequence} бракує.',
    },
    ofBody: 'Журнал: {body}.',
  },
  findings: {
    title: 'Законність',
    lead: 'Де порушено закон, де не виконано обов’язок і що ще належить вирішити.',
    level: 'Що знайдено',
    article: 'Стаття',
    empty: 'Зауважень немає.',
  },
};
