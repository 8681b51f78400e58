import type { Words } from '../../words';
import type { commissions as ru } from '../ru/commissions';

export const commissions: Words<typeof ru> = {
  title: 'Commissions',
  kinds: {
    village: 'Village commission',
    'city-district': 'City district commission',
    city: 'City commission',
    volost: 'Volost commission',
    uezd: 'Uezd commission',
    guberniya: 'Guberniya commission',
    republic: 'Commission of the republic',
    central: 'Central commission',
  },
  shortKinds: {
    village: 'village',
    'city-district': 'city district',
    city: 'city',
    volost: 'volost',
    uezd: 'uezd',
    guberniya: 'guberniya',
    republic: 'republic',
    central: 'central',
  },
};
