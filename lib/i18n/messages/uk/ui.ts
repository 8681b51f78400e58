import type { Words } from '../../words';
import type { ui as ru } from '../ru/ui';

export const ui: Words<typeof ru> = {
  optional: 'можна не заповнювати',
  choose: 'Виберіть',
  pending: 'Виконується',
  faultsTitle:
    '{count, plural, one {Виправте # місце} few {Виправте # місця} many {Виправте # місць} other {Виправте # місця}}',
  day: {
    exampleApproximate: 'день.місяць.рік; якщо день невідомий — місяць.рік',
    today: 'сьогодні, {day}',
    pick: 'календар',
    placeholder: 'дд.мм.рррр',
    unreadable: 'Такого дня немає. Напишіть день.місяць.рік, наприклад 17.01.1927',
  },
  table: {
    empty: 'Записів немає.',
    sortAscending: 'Упорядкувати за зростанням: {column}',
    sortDescending: 'Упорядкувати за спаданням: {column}',
    scroll: '{caption}: таблиця прокручується вбік',
  },
  pager: {
    label: 'Сторінки списку',
    shown: 'Показано {shown} з {total}',
    shownMore: 'Показано {shown}, а всього понад {total}',
    first: 'На початок',
    next: 'Наступна сторінка',
  },
  filters: { label: 'Добір', apply: 'Показати', reset: 'Скинути' },
  gauge: { text: '{label}: {value} з {max}', withMark: '{label}: {value} з {max}; {mark}' },
  route: { past: 'пройдено', now: 'зараз', late: 'прострочено', future: 'попереду' },
  steps: { done: 'зроблено', current: 'зараз', todo: 'попереду' },
  progress: '{value} з {max}',
  loading: 'Завантажується',
  form: {
    required: 'Заповніть це поле',
    notNumber: 'Напишіть число цифрами',
    goOn: 'Далі',
    done: 'Записано.',
    refused: 'Закон не допускає цієї дії',
    refusedLead: 'Нічого не записано. Введене збережено.',
    noted: 'Записано із зауваженнями',
    offline: 'Немає зв’язку із сервером',
    offlineLead: 'Введене збережено на цьому пристрої. Повторіть, коли зв’язок з’явиться: двічі дія не запишеться.',
    retry: 'Повторити',
    reload: 'Оновити сторінку',
    signIn: 'Увійти',
    restored: 'Відновлено те, що було введено раніше.',
    discard: 'Очистити',
    addRow: 'Додати рядок',
    removeRow: 'Прибрати рядок {number}',
  },
};
