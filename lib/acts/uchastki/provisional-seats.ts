import type { Tx } from '@/lib/store/client';
import { listElections } from '@/lib/store/rows/election';
import { seatsByNorm, settlementOf, spread } from './seats';

/**
 * art. 43: until the commission has allotted the seats, or convened the first meeting on them, they follow the people of the
 * uchastki, and so do the alternates (46).
 */
export async function spreadProvisionally(tx: Tx, electionIds: readonly string[]): Promise<void> {
  const open = await tx.election.findMany({
    where: { id: { in: [...electionIds] }, seats: null, meetings: { none: {} } },
    select: { id: true },
  });
  if (open.length === 0) return;
  const elections = await listElections(
    tx,
    open.map(({ id }) => id),
  );
  for (const { id: electionId, soviet, campaign } of elections) {
    const uchastki = await tx.uchastok.findMany({ where: { electionId }, orderBy: { number: 'asc' } });
    const settlement = settlementOf(soviet.kind);
    const norm = seatsByNorm(uchastki, settlement, campaign);
    if (norm === null) continue;
    const places = spread(norm.seats, uchastki, settlement, campaign.interpretations);
    for (const [place, uchastok] of uchastki.entries()) {
      const seats = places.seats.uchastki[place]?.seats ?? 0;
      const alternates = places.alternates[place] ?? 0;
      if (seats !== uchastok.seats || alternates !== uchastok.alternates)
        await tx.uchastok.update({ where: { id: uchastok.id }, data: { seats, alternates } });
    }
  }
}
