import { getTranslations } from 'next-intl/server';
import { LawNote } from '@/components/law/law-note';
import { PageHead } from '@/components/layout/page-head';
import { Section } from '@/components/layout/section';
import { DivisionEditor } from '@/components/uchastki/division-editor';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { uchastkiList } from '@/lib/queries/uchastki/list';
import { uchastkiProposal } from '@/lib/queries/uchastki/proposal';
import { unitsStanding } from '@/lib/queries/units/standing';
import { getAnswer } from '../../_shell/get-answer';
import { requireDesk } from '../../_shell/require-desk';

export async function generateMetadata() {
  return { title: (await getTranslations('uchastki'))('divide') };
}

type Asked = Promise<{ electionId?: string; from?: string }>;

/** Divides a soviet: the program's proposal or the division as adopted, to be changed and adopted. */
export default async function DividePage({ searchParams }: { searchParams: Asked }) {
  const { context } = await requireDesk();
  const t = await getTranslations('uchastki');
  const { electionId = '', from } = await searchParams;
  const [{ election, items, mayDivide, isConvened }, { settlements, uchastki, settlement, seats, groups, overlaps }] =
    await Promise.all([
      getAnswer(context, uchastkiList, { electionId }),
      getAnswer(context, uchastkiProposal, { electionId }),
    ]);
  const isAdopted = items.length > 0 && from !== 'proposal';
  const start = isAdopted
    ? items.map(adoptedStart)
    : named(uchastki, settlements, groups, (name, number) => t('partName', { name, number }));
  const address = `/uchastki?electionId=${electionId}`;
  return (
    <>
      <PageHead
        title={t('editor.title', { soviet: election.sovietName })}
        lead={t(settlement === 'village' ? 'editor.lead' : 'editor.leadTown')}
        trail={[{ href: address, label: t('of', { soviet: election.sovietName }) }]}
      />
      {settlements.length === 0 ? (
        <EmptyState
          title={t('editor.noPeople')}
          action={<LinkButton href="/register/import">{t('population')}</LinkButton>}
        />
      ) : (
        <Section law={<LawNote article={settlement === 'village' ? '37' : '36'} />}>
          {isConvened ? <Notice tone="warn">{t('editor.convened')}</Notice> : null}
          <Shown {...{ electionId, isAdopted }} />
          {settlement === 'city' ? <Contested sovietId={election.sovietId} /> : null}
          <DivisionEditor
            key={isAdopted ? 'adopted' : 'proposal'}
            source={isAdopted ? 'adopted' : 'proposal'}
            version={election.version}
            {...{ electionId, mayDivide, isConvened, settlement, seats, settlements, groups, overlaps, start }}
          />
        </Section>
      )}
    </>
  );
}

/** Which division is shown, and the way from the adopted one to the program's. */
async function Shown({ electionId, isAdopted }: { electionId: string; isAdopted: boolean }) {
  const t = await getTranslations('uchastki');
  if (!isAdopted) return <p>{t('editor.proposed')}</p>;
  const proposal = `/uchastki/divide?electionId=${electionId}&from=proposal`;
  return (
    <p>
      {t('editor.adopted')} <Link href={proposal}>{t('editor.toProposal')}</Link>
    </p>
  );
}

/** Whoever two units count would vote twice: that is settled before the town is divided (36). */
async function Contested({ sovietId }: { sovietId: string }) {
  const { context } = await requireDesk();
  const t = await getTranslations('uchastki');
  const standing = await unitsStanding.run(context, { sovietId });
  if (!standing.ok || standing.value.several === 0) return null;
  return (
    <Notice tone="late">
      {t('editor.contested', { count: standing.value.several })}{' '}
      <Link href={`/units?sovietId=${sovietId}&show=several`}>{t('units')}</Link>
    </Notice>
  );
}

interface Adopted {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly kind: string;
  readonly parts: Proposed['parts'];
  readonly units: readonly { readonly unitId: string }[];
  readonly named: number;
}

/** An adopted uchastok with the units that it takes and whom it names in person. */
const adoptedStart = ({ id, number, name, kind, parts, units, named: people }: Adopted) => ({
  ...{ number, name, kind, parts },
  groups: [...units.map(({ unitId }) => `unit:${unitId}`), ...(people > 0 ? [`named:${id}`] : [])],
});

interface Proposed {
  readonly number: number;
  readonly kind: string;
  readonly groups: readonly string[];
  readonly parts: readonly { readonly settlementId: string; readonly households: readonly string[] | null }[];
}

/** Each uchastok called by its units and settlements; the parts of a divided one are numbered. */
function named(
  uchastki: readonly Proposed[],
  settlements: readonly { readonly id: string; readonly name: string }[],
  groups: readonly { readonly key: string; readonly name: string }[],
  partName: (name: string, number: string) => string,
) {
  const nameOf = new Map(settlements.map(({ id, name }) => [id, name]));
  const seen = new Map<string, number>();
  const groupName = new Map(groups.map(({ key, name }) => [key, name]));
  return uchastki.map(({ number, kind, parts, groups: own }) => {
    const places = parts.map(({ settlementId, households }) => {
      const name = nameOf.get(settlementId) ?? '';
      if (households === null) return name;
      const ordinal = (seen.get(settlementId) ?? 0) + 1;
      seen.set(settlementId, ordinal);
      return partName(name, String(ordinal));
    });
    const names = [...own.flatMap((key) => groupName.get(key) ?? []), ...places];
    return { number, parts, kind, groups: own, name: names.join(', ').slice(0, 300) };
  });
}
