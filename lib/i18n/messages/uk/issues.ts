import type { Words } from '../../words';
import type { issues as ru } from '../ru/issues';

export const issues: Words<typeof ru> = {
  required: 'Заповніть це поле.',
  'wrong-type': 'Це поле заповнено не тим: перевірте, чого воно потребує.',
  'too-small': 'Замало.',
  'too-big': 'Забагато.',
  'invalid-format': 'Написано не так, як тут заведено.',
  'invalid-value': 'Такого значення тут немає.',
  'unrecognized-keys': 'Тут немає такого поля.',
  'invalid-union': 'Значення не підходить до жодного з допустимих видів.',
  'no-such-day': 'Такого дня немає в календарі.',
  'day-not-exact': 'Тут потрібен точний день.',
  'day-in-future': 'Цей день за календарем кампанії ще не настав.',
  other: 'Це поле заповнено не так.',
};
