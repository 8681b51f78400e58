import { z } from 'zod';
import { oneOf } from '@/lib/kernel/one-of';
import { RACES } from '@/lib/law/meeting';
import { TIE_WAYS } from '@/lib/law/votes';
import type { Ballot } from '@/lib/store/generated/client';

const counts = z.array(
  z.object({ id: z.string(), name: z.string(), for: z.number(), against: z.number(), abstained: z.number() }),
);
const ids = z.array(z.string());

/** A vote with its hands and names read out of their JSON. */
export const ballotOf = (row: Ballot) => ({
  race: oneOf(RACES, row.race),
  round: row.round,
  seats: row.seats,
  counts: counts.parse(row.counts),
  elected: ids.parse(row.elected),
  tied: ids.parse(row.tied),
  open: row.open,
  /** How a tie ended that was not voted again; null for a vote. */
  settledBy: row.settledBy === null ? null : oneOf(TIE_WAYS, row.settledBy),
});
