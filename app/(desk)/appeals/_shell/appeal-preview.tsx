import { getLocale, getTranslations } from 'next-intl/server';
import { LawNote } from '@/components/law/law-note';
import { DescriptionList } from '@/components/ui/description-list';
import type { Consequences } from '@/lib/acts/appeals/consequences';
import { formatList, formatNumber } from '@/lib/i18n/format';
import type { Outcome } from '@/lib/law/appeal-consequences';
import { appealsPreview } from '@/lib/queries/appeals/preview';
import { requireDesk } from '../../_shell/require-desk';
import type { Appeal } from './appeal';
import { daysOf, oneStop } from './appeal-days';

/** What the decision will change, said before it by the code that will change it. */
export async function AppealPreview({ appeal, outcome }: { appeal: Appeal; outcome: Outcome }) {
  const { context } = await requireDesk();
  const t = await getTranslations('appeals.preview');
  const asked = await appealsPreview.run(context, { appealId: appeal.id, outcome });
  if (!asked.ok) return null;
  const changes = asked.value;
  const items = await Promise.all([
    rowItems(changes),
    uchastokItems(changes),
    familyItems(changes),
    meetingItems(changes, appeal),
  ]);
  return (
    <section className="leaf" aria-label={t(outcome === 'satisfied' ? 'title' : 'back')}>
      <h3>{t(outcome === 'satisfied' ? 'title' : 'back')}</h3>
      {changes.row.before === changes.row.after ? <p>{t('nothing')}</p> : <DescriptionList items={items.flat()} />}
      <p className="hint">{t('again')}</p>
    </section>
  );
}

async function rowItems({ row, franchise, isGone, isEnded }: Consequences) {
  const t = await getTranslations('appeals.preview');
  const standing = await getTranslations('appeals.one.franchise');
  const word = row.after === 'satisfied' ? 'rowOut' : 'rowIn';
  const after = standing(franchise.after);
  const change = isEnded ? t('same', { now: after }) : t('change', { before: standing(franchise.before), after });
  return [
    {
      term: t('row'),
      value: t(isEnded ? 'rowEnded' : word, { number: String(row.number) }),
      law: <LawNote article="29" />,
    },
    {
      term: t('franchise'),
      value: isGone ? t('gone') : change,
      law: <LawNote article="14" />,
    },
  ];
}

async function uchastokItems({ uchastok, seats }: Consequences) {
  const t = await getTranslations('appeals.preview');
  const locale = await getLocale();
  if (uchastok === null || uchastok.electors.before === uchastok.electors.after) return [];
  const { number, name, electors, needed } = uchastok;
  const counted = {
    before: formatNumber(electors.before, locale),
    after: formatNumber(electors.after, locale),
    needed: formatNumber(needed.after, locale),
  };
  const shifts = (seats?.uchastki ?? []).map((one) =>
    t('seat', { number: String(one.number), before: String(one.seats.before), after: String(one.seats.after) }),
  );
  return [
    {
      term: t('uchastok', { number: String(number), name }),
      value: t(needed.before === needed.after ? 'electorsSame' : 'electors', counted),
      law: <LawNote article="40" />,
    },
    ...(shifts.length === 0
      ? []
      : [{ term: t('seats'), value: `${shifts.join('; ')}. ${t('seatsNote')}`, law: <LawNote article="43" /> }]),
  ];
}

async function familyItems({ family }: Consequences) {
  const t = await getTranslations('appeals.preview');
  const locale = await getLocale();
  if (family.length === 0) return [];
  const names = formatList(
    family.map(({ name }) => name),
    locale,
  );
  return [{ term: t('family'), value: t('familyNote', { names }), law: <LawNote article="15.п" /> }];
}

async function meetingItems({ meeting }: Consequences, appeal: Appeal) {
  const t = await getTranslations('appeals.preview');
  const locale = await getLocale();
  if (meeting === null) return [];
  const { stage, noticeDue } = meeting;
  const { day: written } = daysOf(appeal);
  const ahead = noticeDue === null ? t('aheadServed') : oneStop(t('ahead', { day: written(noticeDue, locale) }));
  return [
    {
      term: t('meeting', { day: written(meeting.heldOn, locale) }),
      value: stage === 'ahead' ? ahead : t(stage),
      law: <LawNote article={stage === 'ahead' ? '35' : '38'} />,
    },
  ];
}
