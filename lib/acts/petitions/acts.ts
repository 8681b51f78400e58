import type { AnyAct } from '../act';
import { concludePetition } from './conclude';
import { confirmPetition } from './confirm';
import { decidePetition } from './decide';
import { filePetition } from './file';

/** Every act of this area. */
export const PETITIONS_ACTS: readonly AnyAct[] = [filePetition, concludePetition, decidePetition, confirmPetition];
