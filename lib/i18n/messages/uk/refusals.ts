import type { Words } from '../../words';
import type { refusals as ru } from '../ru/refusals';

export const refusals: Words<typeof ru> = {
  'already-there': 'Такий запис уже є.',
  'idempotency-key-reused': 'Цей ключ повтору вже зайнятий іншим запитом.',
  'changed-meanwhile': 'Запис змінив хтось інший, поки ви його правили. Введене збережено: подивіться, що змінилося.',
  'meeting-opened': 'Одні зі зборів цієї ради вже відкрито, день початку виборів більше не переноситься.',
  'wrong-credentials': 'Імʼя для входу або пароль не підходять.',
  'no-file': 'У запиті немає файлу.',
  'broken-upload': 'Файл надійшов не повністю. Надішліть його ще раз.',
};
