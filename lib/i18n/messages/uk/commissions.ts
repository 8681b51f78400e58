import type { Words } from '../../words';
import type { commissions as ru } from '../ru/commissions';

export const commissions: Words<typeof ru> = {
  title: 'Комісії',
  kinds: {
    village: 'Сільська комісія',
    'city-district': 'Районна комісія в місті',
    city: 'Міська комісія',
    volost: 'Волосна комісія',
    uezd: 'Повітова комісія',
    guberniya: 'Губернська комісія',
    republic: 'Комісія республіки',
    central: 'Центральна комісія',
  },
  shortKinds: {
    village: 'сільська',
    'city-district': 'районна в місті',
    city: 'міська',
    volost: 'волосна',
    uezd: 'повітова',
    guberniya: 'губернська',
    republic: 'республіки',
    central: 'центральна',
  },
};
