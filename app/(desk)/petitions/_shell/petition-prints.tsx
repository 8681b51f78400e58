import { getTranslations } from 'next-intl/server';
import { LinkButton } from '@/components/ui/link-button';
import type { Petition } from './petition-decision';

/** The papers that the petition has come to. */
export async function PetitionPrints({ petition }: { petition: Petition }) {
  const t = await getTranslations('petitions.one');
  const papers = [
    { kind: 'petition', label: t('printReceipt'), isMade: true },
    { kind: 'petition-conclusion', label: t('printConclusion'), isMade: petition.conclusion !== null },
    { kind: 'petition-decision', label: t('printDecision'), isMade: petition.outcome !== null },
    { kind: 'restoration', label: t('printRestoration'), isMade: petition.state === 'restored' },
  ];
  return (
    <>
      {papers
        .filter(({ isMade }) => isMade)
        .map(({ kind, label }) => (
          <LinkButton key={kind} href={`/api/v1/papers/${kind}?petitionId=${petition.id}`} tone="quiet">
            {label}
          </LinkButton>
        ))}
    </>
  );
}
