import { getTranslations } from 'next-intl/server';
import { AnnounceForm, ForwardForm, ReceiveForm } from '@/components/appeals/appeal-forms';
import { DecideForm } from '@/components/appeals/decide-form';
import { bodyName } from '@/components/appeals/words';
import { LawNote } from '@/components/law/law-note';
import { Section } from '@/components/layout/section';
import { daysBetween } from '@/lib/kernel/civil-day';
import { isSupervising } from '@/lib/law/appeals';
import type { Appeal, AppealStation } from './appeal';
import { AppealPreview } from './appeal-preview';

/** The one act that is possible now for whoever asks; else whose turn it is. */
export async function AppealNow({ appeal }: { appeal: Appeal }) {
  const t = await getTranslations('appeals.one');
  const bodies = await getTranslations('commissions');
  const offices = await getTranslations('appeals.office');
  const { id: appealId, today, acts, route } = appeal;
  const at = route.findIndex(({ state }) => state === 'now' || state === 'late' || state === 'sent');
  const station = route[at];
  const after = route[at + 1];
  const next = after === undefined || isSupervising(after.body) ? null : bodyName(bodies, after.body, offices);
  const own = { appealId, today };
  const act = acts.find((kind) => kind !== 'supervise');
  if (act === undefined) {
    return (
      <Section id="now" title={t('now')}>
        <p>{await waitingWords(appeal, station?.body)}</p>
      </Section>
    );
  }
  const article = station?.article ?? '29';
  const mayCorrect = act === 'forward' && acts.includes('decide');
  return (
    <>
      <Section
        id="now"
        title={t(`${act}.title`)}
        lead={await leadOf(act, station, appeal)}
        law={<LawNote article={article} />}
      >
        {act === 'forward' ? (
          <ForwardForm {...own} next={next ?? ''} isStead={station !== undefined && station.office !== null} />
        ) : null}
        {act === 'receive' ? <ReceiveForm {...own} article={article} /> : null}
        {act === 'decide' ? <AppealPreview appeal={appeal} outcome="satisfied" /> : null}
        {act === 'decide' ? <DecideForm {...own} act="appeals/decide" article={article} next={next} /> : null}
        {act === 'announce' ? <AnnounceForm {...own} waits={await waitingFor(appeal)} outcome={appeal.state} /> : null}
      </Section>
      {mayCorrect ? (
        <Section title={t('correct.title')} lead={t('correct.lead')} law={<LawNote article="28" />}>
          <AppealPreview appeal={appeal} outcome="satisfied" />
          <DecideForm {...own} act="appeals/decide" article="28" next={null} isCorrection />
        </Section>
      ) : null}
    </>
  );
}

/** What is to be done, told to whoever does it: the commission, or who stands in its stead (33). */
async function leadOf(
  act: Exclude<Appeal['acts'][number], 'supervise'>,
  station: AppealStation | undefined,
  { isByDispatch }: Appeal,
) {
  const t = await getTranslations('appeals.one');
  const isStead = station !== undefined && station.office !== null;
  if (!isStead && act === 'receive' && isByDispatch) return t('receive.leadDispatch');
  return isStead && (act === 'forward' || act === 'receive') ? t(`${act}.leadStead`) : t(`${act}.lead`);
}

async function waitingWords({ state }: Appeal, body: string | undefined): Promise<string> {
  const t = await getTranslations('appeals.one');
  const bodies = await getTranslations('commissions');
  if (state === 'kept') return t('nothingKept');
  if (state === 'announced') return t('nothingDone');
  const offices = await getTranslations('appeals.office');
  return body === undefined ? t('nothing') : t('nothingHeld', { body: bodyName(bodies, body, offices) });
}

/** How long the complainant has waited for the word. */
async function waitingFor({ route, today }: Appeal): Promise<string | null> {
  const t = await getTranslations('appeals.one.announce');
  const decidedOn = route.findLast((station) => station.decidedOn !== null)?.decidedOn ?? null;
  return typeof decidedOn !== 'string' ? null : t('waits', { days: Math.max(0, daysBetween(decidedOn, today)) });
}

/** Supervision, open to the central commission at any stage. */
export async function AppealSupervision({ appeal }: { appeal: Appeal }) {
  const t = await getTranslations('appeals.one.supervise');
  if (!appeal.acts.includes('supervise')) return null;
  return (
    <Section title={t('title')} lead={t('lead')} law={<LawNote article="32" />}>
      <AppealPreview appeal={appeal} outcome={appeal.entry.satisfiedOn === null ? 'satisfied' : 'refused'} />
      <DecideForm appealId={appeal.id} today={appeal.today} act="appeals/supervise" article="32" next={null} />
    </Section>
  );
}
