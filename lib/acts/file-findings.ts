import type { Finding } from '@/lib/law/finding';
import type { Tx } from '@/lib/store/client';
import type { Prisma } from '@/lib/store/generated/client';
import type { Prepared } from './act';

/** Files what an act left behind, so that legality can be asked for without reading the journal. */
export async function fileFindings(
  tx: Tx,
  entryId: string,
  act: string,
  prepared: Prepared,
  subjectId: string | null,
  findings: readonly Finding[],
): Promise<void> {
  if (findings.length === 0) return;
  await tx.filedFinding.createMany({
    data: findings.map((finding) => ({
      entryId,
      act,
      subjectId,
      campaignId: prepared.campaign?.id ?? null,
      territoryId: prepared.scope.territoryId,
      rule: finding.rule,
      article: finding.article,
      level: finding.level,
      // A basis holds plain values only.
      basis: finding.basis as Prisma.InputJsonObject,
      interpretation: finding.interpretation ?? null,
    })),
  });
}
