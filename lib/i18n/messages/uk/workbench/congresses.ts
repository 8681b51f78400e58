import type { Words } from '../../../words';
import type { congresses as ru } from '../../ru/workbench/congresses';

export const congresses: Words<typeof ru> = {
  congresses: {
    volost: 'волосний',
    uezd: 'повітовий',
    okrug: 'окружний',
    guberniya: 'губернський',
    oblast: 'обласний',
    krai: 'крайовий',
    'all-russian': 'Всеросійський',
  },
};
