import type { Words } from '../../words';
import type { common as ru } from '../ru/common';

export const common: Words<typeof ru> = {
  name: 'Виборчком',
  description: 'Вибори до рад за Інструкцією 4 листопада 1926 року: списки, скарги, збори, протоколи',
  disclaimer:
    'Програма нічого не вирішує про людей, що живуть сьогодні, і не зберігає голосів справжніх виборів. Статті названо за номерами й викладено своїми словами.',
  yes: 'так',
  no: 'ні',
  none: 'немає',
  unknown: 'невідомо',
  today: 'сьогодні',
  save: 'Зберегти',
  cancel: 'Скасувати',
  close: 'Закрити',
  edit: 'Змінити',
  add: 'Додати',
  remove: 'Прибрати',
  back: 'Назад',
  next: 'Далі',
  open: 'Відкрити',
  download: 'Завантажити',
  all: 'усі',
  total: 'Усього',
  ground: 'Підстава запису',
  day: 'День',
  number: '№',
  days: '{count, plural, one {# день} few {# дні} many {# днів} other {# дня}}',
  people: '{count, plural, one {# особа} few {# особи} many {# осіб} other {# особи}}',
  quoted: '«{text}»',
  address: '{settlement}{form, select, none {} address {, {household}} other {, двір\u00a0{household}}}',
};
