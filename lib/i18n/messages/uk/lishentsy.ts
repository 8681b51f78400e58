import type { Words } from '../../words';
import type { lishentsy as ru } from '../ru/lishentsy';

export const lishentsy: Words<typeof ru> = {
  title: 'Позбавлені прав',
};
