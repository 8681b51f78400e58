import { getTranslations } from 'next-intl/server';
import { Section } from '@/components/layout/section';
import { optionsOf } from '@/components/register/register-filters';
import {
  AmendTerritoryForm,
  JoinTerritoryForm,
  MergeTerritoryForm,
  MoveTerritoryForm,
  RestoreTerritoryForm,
  StrikeTerritoryForm,
} from '@/components/territory/shape-forms';
import { findAllowing } from '@/lib/access/allow';
import type { Permission } from '@/lib/access/permissions';
import { territoryTargets } from '@/lib/queries/territory/targets';
import type { Desk } from '../../_shell/require-desk';
import type { Territory } from './page';

interface ChangesProps {
  desk: Desk;
  territory: Territory;
}

function may({ actor, place }: Desk, permission: Permission, { id, path }: Territory): boolean {
  const campaign = place?.campaign;
  const scope = { territoryId: id, territoryPath: path };
  const within = { ...scope, ...(campaign && { campaignId: campaign.id, mode: campaign.mode }) };
  return findAllowing(actor, permission, within) !== null;
}

/** What may be done with a territory by whoever looks at it. */
export async function Changes({ desk, territory }: ChangesProps) {
  const t = await getTranslations('territory.one');
  const { id: territoryId, version, kind, struckOn, mergedInto } = territory;
  const mayShape = may(desk, 'territory.shape', territory);
  const mayKeep = kind === 'settlement' && may(desk, 'register.keep', territory);
  if (!mayShape && !mayKeep) return null;
  if (struckOn !== null)
    return mergedInto === null && mayShape ? (
      <Section>
        <RestoreTerritoryForm {...{ territoryId, version }} />
      </Section>
    ) : null;
  const found = await territoryTargets.run(desk.context, { territoryId });
  const targets = found.ok ? found.value : { parents: [], alike: [], isAlikeCut: false, neighbours: [] };
  return (
    <Section title={t('changes')}>
      {mayKeep ? (
        <details>
          <summary>{t('join')}</summary>
          <p className="text-faded">{t('joinLead')}</p>
          <JoinTerritoryForm
            {...{ territoryId, version }}
            targets={optionsOf(targets.neighbours)}
            joinedToId={territory.joinedTo?.id ?? ''}
          />
        </details>
      ) : null}
      {mayShape || mayKeep ? <Amending {...{ territory, mayShape }} /> : null}
      {mayShape ? <Shaping {...{ territory, targets }} /> : null}
    </Section>
  );
}

interface Targets {
  readonly parents: Parameters<typeof optionsOf>[0];
  readonly alike: Parameters<typeof optionsOf>[0];
  readonly isAlikeCut: boolean;
}

/** Of a settlement whoever keeps its register counts its people; what it is called and is, only who shapes the territory says. */
async function Amending({ territory, mayShape }: { territory: Territory; mayShape: boolean }) {
  const t = await getTranslations('territory.one');
  const { id: territoryId, version, kind, name, population, versts, type, nationality } = territory;
  const counted = { population: population ?? '', versts: versts ?? '', nationality: nationality ?? '' };
  const shaped = kind === 'settlement' ? { name, type: type ?? '', ...counted } : { name };
  const ofCity = kind === 'city' ? { population: counted.population } : {};
  return (
    <details>
      <summary>{t('amend')}</summary>
      {mayShape ? null : <p className="text-faded">{t('amendLead')}</p>}
      <AmendTerritoryForm {...{ territoryId, version }} stored={mayShape ? { ...shaped, ...ofCity } : counted} />
    </details>
  );
}

async function Shaping({ territory, targets }: { territory: Territory; targets: Targets }) {
  const t = await getTranslations('territory.one');
  const { id: territoryId, version } = territory;
  return (
    <>
      <details>
        <summary>{t('move')}</summary>
        <p className="text-faded">{t('moveLead')}</p>
        <MoveTerritoryForm {...{ territoryId, version }} targets={optionsOf(targets.parents)} />
      </details>
      <details>
        <summary>{t('merge')}</summary>
        <p className="text-faded">{t('mergeLead')}</p>
        <MergeTerritoryForm
          {...{ territoryId, version }}
          targets={optionsOf(targets.alike)}
          isCut={targets.isAlikeCut}
        />
      </details>
      <details>
        <summary>{t('strike')}</summary>
        <p className="text-faded">{t('strikeLead')}</p>
        <StrikeTerritoryForm {...{ territoryId, version }} />
      </details>
    </>
  );
}
