import type { AnyQuery } from '../query';
import { resultsSoviet, resultsTerritory } from './territory';

/** Every query of this area. */
export const RESULTS_QUERIES: readonly AnyQuery[] = [resultsSoviet, resultsTerritory];
