import type { Words } from '../../../words';
import type { congresses as ru } from '../../ru/workbench/congresses';

export const congresses: Words<typeof ru> = {
  congresses: {
    volost: 'volost',
    uezd: 'uezd',
    okrug: 'okrug',
    guberniya: 'guberniya',
    oblast: 'oblast',
    krai: 'krai',
    'all-russian': 'all-Russian',
  },
};
