import type { AnyQuery } from '../query';
import { findingsList } from './list';

export const FINDINGS_QUERIES: readonly AnyQuery[] = [findingsList];
