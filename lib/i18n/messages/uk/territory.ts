import type { Words } from '../../words';
import type { territory as ru } from '../ru/territory';

export const territory: Words<typeof ru> = {
  title: 'Територія',
};
