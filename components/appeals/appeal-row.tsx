import { useLocale, useTranslations } from 'next-intl';
import { LawNote } from '@/components/law/law-note';
import { LinkButton } from '@/components/ui/link-button';
import { RuledRow } from '@/components/ui/ruled';
import { formatDayShort, formatRelativeDays } from '@/lib/i18n/format';
import type { CivilDay } from '@/lib/kernel/civil-day';
import { oneOf } from '@/lib/kernel/one-of';
import { APPEAL_STATES } from '@/lib/law/appeal-state';
import { bodyName } from './words';

interface AppealItem {
  readonly id: string;
  readonly surname: string;
  readonly given: string;
  readonly patronymic: string;
  readonly letter: string;
  readonly settlement: string;
  readonly soviet: string;
  readonly state: string;
  readonly holder: string | null;
  readonly article: string;
  readonly due: CivilDay | null;
  readonly isOverdue: boolean;
  readonly isMine: boolean;
}

/** One complaint as a piece of work: by which day, whose, what for. */
export function AppealRow({ item, today }: { item: AppealItem; today: CivilDay }) {
  const t = useTranslations('appeals');
  const bodies = useTranslations('commissions');
  const locale = useLocale();
  const state = oneOf(APPEAL_STATES, item.state);
  const isClosed = state === 'announced' || state === 'kept';
  const body = item.holder === null ? '' : bodyName(bodies, item.holder);
  return (
    <RuledRow
      when={item.due === null ? '—' : formatDayShort(item.due, locale)}
      whenNote={item.due === null ? t('row.noDay') : formatRelativeDays(item.due, today, locale)}
      tone={item.isOverdue ? 'late' : isClosed ? 'done' : undefined}
      title={`${item.surname} ${item.given} ${item.patronymic}`}
      href={`/appeals/${item.id}`}
      law={<LawNote article={item.article} />}
      action={
        item.isMine ? (
          <LinkButton href={`/appeals/${item.id}#now`} tone={item.isOverdue ? 'primary' : 'secondary'}>
            {t(`acts.${actOf(state, item.article)}`)}
          </LinkButton>
        ) : null
      }
    >
      {t('row.ground', { letter: item.letter, settlement: item.settlement, soviet: item.soviet })} {wordsOf()}
    </RuledRow>
  );

  function wordsOf(): string {
    if (state === 'held') return t('row.held', { body });
    if (state === 'sent') return t('row.sent', { body });
    if (state === 'kept') return t('row.kept');
    return state === 'announced' ? t('row.closed') : t('row.announce');
  }
}

/** What the body that has it must do: the village sends on (28), the others decide. */
function actOf(state: (typeof APPEAL_STATES)[number], article: string) {
  if (state === 'held') return article === '28' ? 'forward' : 'decide';
  if (state === 'sent') return 'receive';
  return state === 'satisfied' || state === 'refused' ? 'announce' : 'open';
}
