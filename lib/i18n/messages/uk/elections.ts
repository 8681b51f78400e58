import type { Words } from '../../words';
import type { elections as ru } from '../ru/elections';

export const elections: Words<typeof ru> = {
  title: 'Початок виборів',
  of: 'Початок виборів: {soviet}',
  lead: 'День, з якого обирає ця рада. Від нього відлічують вивішення списку позбавлених прав і вручення повісток.',
  announced: 'Вибори призначено',
  notAnnounced: 'Вибори ще не призначено',
  postBy: 'Список вивісити не пізніше',
  electionStart: 'початок виборів',
  announce: 'Призначити день',
  move: 'Перенести на пізніший день',
  moveHint: 'Перенести можна лише на пізніший день і поки жодних зборів не відкрито.',
  startsOn: 'Початок виборів',
  startsOnHint: 'День перших виборчих зборів ради.',
  done: 'День призначено',
  notYours: 'Початок виборів призначає комісія самої ради.',
  notYoursHint: 'Дні всіх рад показано в розділі «Дільниці».',
  toUchastki: 'До дільниць',
};
