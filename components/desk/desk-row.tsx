import { useLocale } from 'next-intl';
import { Arithmetic } from '@/components/law/arithmetic';
import { LawNote } from '@/components/law/law-note';
import { LinkButton } from '@/components/ui/link-button';
import { RuledRow } from '@/components/ui/ruled';
import { formatDayShort, formatRelativeDays } from '@/lib/i18n/format';
import { findWords } from '@/lib/i18n/translator';
import type { CivilDay } from '@/lib/kernel/civil-day';

export interface DeskRowItem {
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
  readonly article: string;
  readonly from: CivilDay | null;
  readonly due: CivilDay | null;
  readonly days: number | null;
  readonly state: 'overdue' | 'today' | 'ahead' | 'waiting';
  readonly href: string;
}

interface DeskRowProps {
  item: DeskRowItem;
  today: CivilDay;
  /** The first row carries the page's one primary act. */
  isFirst: boolean;
  waiting: string;
  /** What the way there is called, where it is somebody else's duty. */
  action?: string;
}

/** One thing to do: the day leads, the law stands in the margin. Its words are found by its code. */
export function DeskRow({ item, today, isFirst, waiting, action }: DeskRowProps) {
  const locale = useLocale();
  const words = (part: string) => findWords(locale, `desk.tasks.${item.code}.${part}`, { ...item.values });
  const { from, due, days } = item;
  return (
    <RuledRow
      when={due === null ? '—' : formatDayShort(due, locale)}
      whenNote={due === null ? waiting : formatRelativeDays(due, today, locale)}
      tone={item.state === 'overdue' ? 'late' : undefined}
      title={words('title') ?? findWords(locale, 'desk.otherTask', { article: item.article })}
      href={item.href}
      action={
        <LinkButton href={item.href} tone={isFirst ? 'primary' : 'secondary'}>
          {action ?? words('action')}
        </LinkButton>
      }
      law={
        <LawNote article={item.article}>
          {from !== null && due !== null && days !== null && days !== 0 ? (
            <Arithmetic from={from} days={Math.abs(days)} due={due} direction={days < 0 ? 'backward' : 'forward'} />
          ) : null}
        </LawNote>
      }
    >
      {words('note')}
    </RuledRow>
  );
}
