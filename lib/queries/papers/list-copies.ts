import { COMMISSION_KINDS } from '@/lib/access/functions';
import { oneOf } from '@/lib/kernel/one-of';
import type { ListCopy } from '@/lib/papers/kinds/lishentsy-list';
import { declineBody } from '@/lib/papers/russian/bodies';
import type { Db } from '@/lib/store/client';
import type { ElectionFacts } from '@/lib/store/rows/election';
import { bodyName, executiveName, sovietName } from './body-names';
import { listAbove, type PaperCommission } from './commission';

/** art. 26: the soviet's copy, that of the commission above and that of the executive committee above. */
export async function copiesOf(
  db: Db,
  { territory }: PaperCommission,
  { soviet, campaign }: ElectionFacts,
): Promise<readonly ListCopy[]> {
  const above = await listAbove(db, territory.path);
  const commissions = await db.commission.findMany({
    where: { campaignId: campaign.id, territoryId: { in: above.map((one) => one.id) } },
    include: { territory: true },
  });
  const nearest = above.map((one) => commissions.find((found) => found.territoryId === one.id)).find(Boolean);
  const [parent] = above;
  const to = (name: string): string => declineBody(name, 'dative');
  return [
    { number: 1, addressee: to(sovietName(soviet)) },
    {
      number: 2,
      addressee:
        nearest === undefined
          ? 'Вышестоящей избирательной комиссии'
          : to(bodyName({ kind: oneOf(COMMISSION_KINDS, nearest.kind), territory: nearest.territory })),
    },
    {
      number: 3,
      addressee: parent === undefined ? 'Вышестоящему исполнительному комитету' : to(executiveName(parent)),
    },
  ];
}
