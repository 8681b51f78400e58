import { getLocale, getTranslations } from 'next-intl/server';
import { PageHead } from '@/components/layout/page-head';
import { Section } from '@/components/layout/section';
import { NewImport } from '@/components/register/new-import';
import { optionsOf } from '@/components/register/register-filters';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import { ListEnd } from '@/components/ui/list-end';
import { Table } from '@/components/ui/table';
import { Tabs } from '@/components/ui/tabs';
import { Tag } from '@/components/ui/tag';
import { couldEver } from '@/lib/access/allow';
import { formatInstant, formatNumber } from '@/lib/i18n/format';
import { importsQuery } from '@/lib/queries/register/imports';
import { registerPlaces } from '@/lib/queries/register/places';
import { getAsked } from '../../_shell/get-answer';
import { type Desk, requireDesk } from '../../_shell/require-desk';
import { withQuery } from '../../_shell/with-query';

export async function generateMetadata() {
  return { title: (await getTranslations('register.import'))('title') };
}

interface Asked {
  readonly cursor?: string;
  /** Those that were put away. */
  readonly discarded?: string;
  /** What the table to be sent holds. */
  readonly kind?: string;
}

/** Sends a new table, and finds the earlier ones again: an import can be left and come back to. */
export default async function ImportsPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const desk = await requireDesk();
  const t = await getTranslations('register');
  const asked = await searchParams;
  return (
    <>
      <PageHead title={t('import.title')} lead={t('import.lead')} trail={[{ href: '/register', label: t('title') }]} />
      {desk.place?.campaign != null && couldEver(desk.actor, 'register.keep') ? (
        <Section title={t('import.newTitle')}>
          <Upload desk={desk} campaignId={desk.place.campaign.id} kind={asked.kind} />
        </Section>
      ) : null}
      <Section title={t('import.previous')}>
        <Previous desk={desk} asked={asked} />
      </Section>
    </>
  );
}

interface UploadProps {
  desk: Desk;
  campaignId: string;
  kind: string | undefined;
}

async function Upload({ desk, campaignId, kind }: UploadProps) {
  const own = desk.place?.territory;
  const within = own === undefined || own.path === '' ? {} : { territoryId: own.id };
  const [places, campaign] = await Promise.all([
    registerPlaces.run(desk.context, within),
    desk.context.db.campaign.findUnique({ where: { id: campaignId }, include: { territory: true } }),
  ]);
  const whole = own === undefined || own.path === '' ? campaign?.territory : own;
  const soviets = places.ok ? places.value.soviets : [];
  const topmost = whole === undefined ? [] : [{ value: whole.id, label: whole.name }];
  const rest = optionsOf(soviets).filter(({ value }) => value !== whole?.id);
  // A register without a settlement begins with them.
  const isBare = places.ok && soviets.length === 1 && places.value.settlements.length === 0;
  const first = KINDS.find((known) => known === kind) ?? (isBare ? 'settlements' : 'residents');
  return <NewImport key={first} {...{ campaignId, first }} territories={[...topmost, ...rest]} />;
}

const PATH = '/register/import';
const TONES = { ready: 'warn', failed: 'late', applied: 'done' } as const;
const STATES = ['reading', 'ready', 'applying', 'applied', 'undone', 'discarded', 'failed'] as const;
const KINDS = ['settlements', 'residents', 'lishentsy'] as const;

async function Previous({ desk, asked }: { desk: Desk; asked: Asked }) {
  const t = await getTranslations('register.import');
  const locale = await getLocale();
  const isAway = asked.discarded === 'yes';
  const discarded = isAway ? 'yes' : undefined;
  const [{ input, found }, away] = await Promise.all([
    getAsked(desk.context, importsQuery, { limit: 20, discarded, cursor: asked.cursor }),
    getAsked(desk.context, importsQuery, { limit: 1, discarded: 'yes' }),
  ]);
  const { items, total } = found;
  const anyAway = away.found.total > 0;
  if (total === 0 && !anyAway) return <EmptyState title={t('none')} />;
  const stateOf = (state: string) => STATES.find((known) => known === state) ?? 'failed';
  const kindOf = (kind: string) => KINDS.find((known) => known === kind) ?? 'residents';
  const toneOf = (state: string) => (state in TONES ? TONES[state as keyof typeof TONES] : 'plain');
  return (
    <>
      {anyAway ? (
        <Tabs
          label={t('state')}
          items={[
            { href: PATH, label: t('notDiscarded'), isCurrent: !isAway },
            { href: withQuery(PATH, { discarded: 'yes' }), label: t('onlyDiscarded'), isCurrent: isAway },
          ]}
        />
      ) : null}
      <Table
        caption={t('previous')}
        rows={items}
        empty={t('noneNow')}
        rowKey={({ id }) => id}
        columns={[
          {
            ...{ key: 'file', header: t('fileName') },
            cell: ({ id, fileName }) => <Link href={`/register/import/${id}`}>{fileName}</Link>,
          },
          { key: 'kind', header: t('kind'), cell: ({ kind }) => t(`kinds.${kindOf(kind)}`), phone: 'hide' },
          { key: 'territory', header: t('territory'), cell: ({ territoryName }) => territoryName, phone: 'hide' },
          {
            ...{ key: 'state', header: t('state') },
            cell: ({ state }) => <Tag tone={toneOf(state)}>{t(`states.${stateOf(state)}`)}</Tag>,
          },
          { key: 'rows', header: t('rows'), align: 'end', cell: ({ read }) => formatNumber(read, locale) },
          { key: 'when', header: t('when'), cell: ({ createdAt }) => formatInstant(createdAt, locale), phone: 'hide' },
        ]}
      />
      <ListEnd
        page={found}
        cursor={asked.cursor}
        hrefOf={(from) => withQuery(PATH, { discarded, cursor: from })}
        kind="imports"
        input={input}
      />
    </>
  );
}
