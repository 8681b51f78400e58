import type { Words } from '../../words';
import type { accounts as ru } from '../ru/accounts';

export const accounts: Words<typeof ru> = {
  title: 'Облікові записи',
  functions: {
    chair: 'голова',
    clerk: 'секретар',
    agent: 'уповноважений',
    'soviet-secretary': 'секретар ради',
    'executive-officer': 'від виконавчого комітету',
    recorder: 'записувач',
    observer: 'спостерігач',
    admin: 'адміністратор',
  },
  signIn: {
    title: 'Вхід',
    lead: 'Справи ведуть призначені до комісій і рад. Списки та оголошення відкриті всім без входу.',
    guberniya: 'Губернія',
    login: 'Ім’я для входу',
    password: 'Пароль',
    submit: 'Увійти',
    enter: 'Увійти',
    faults: {
      wrong: 'Ім’я для входу або пароль не підходять.',
      'too-many': 'Десять невдалих спроб. Вхід під цим ім’ям із цієї адреси закрито на п’ятнадцять хвилин.',
      offline: 'Немає зв’язку із сервером. Повторіть, коли він з’явиться.',
    },
    demonstration: 'Показовий повіт',
    demonstrationLead:
      'Вигаданий повіт під час виборів 1927 року. Увійдіть будь-якою з посадових осіб; пароль тут не потрібен.',
    demonstrationFault: 'Увійти цим ім’ям не вдалося: оновіть сторінку.',
  },
  anyone: 'кожен',
  reaches: { within: 'на своїй території', above: 'нижче себе', body: 'у своїй комісії', person: 'своє особисто' },
};
