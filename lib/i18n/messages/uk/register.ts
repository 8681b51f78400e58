import type { Words } from '../../words';
import type { register as ru } from '../ru/register';

export const register: Words<typeof ru> = {
  title: 'Населення',
};
