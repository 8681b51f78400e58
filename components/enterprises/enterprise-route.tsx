import { useLocale, useTranslations } from 'next-intl';
import { Route, type Station } from '@/components/ui/route';
import { formatDayShort } from '@/lib/i18n/format';
import type { CivilDay } from '@/lib/kernel/civil-day';
import type { PartRow } from './parts-table';

export interface EnterpriseRouteProps {
  state: 'declared' | 'waiting' | 'ready' | 'tied' | 'summed';
  parts: readonly Pick<PartRow, 'state'>[];
  /** When the list was declared; unknown of elections long over. */
  declaredOn: CivilDay | null;
  sums: readonly { readonly summedOn: CivilDay; readonly elected: readonly unknown[] }[];
  seats: number;
  /** Whether the parts vote again on who stood equal, or the equals are settled without them (45, I-19). */
  isVotedAgain: boolean;
}

/** How far a common list has come: declared, voted on by the parts, their votes added, the places filled (36, note). */
export function EnterpriseRoute({ state, parts, declaredOn, sums, seats, isVotedAgain }: EnterpriseRouteProps) {
  const t = useTranslations('enterprises.route');
  const locale = useLocale();
  const ended = parts.filter((part) => part.state === 'ended' || part.state === 'failed').length;
  const last = sums.at(-1);
  const elected = sums.reduce((sum, one) => sum + one.elected.length, 0);
  const isMeeting = state === 'waiting' || state === 'declared' || (state === 'tied' && isVotedAgain);
  const stations: Station[] = [
    {
      title: t('list'),
      note: declaredOn === null ? undefined : formatDayShort(declaredOn, locale),
      state: 'past',
    },
    {
      title: t(sums.length > 0 && isVotedAgain && state !== 'summed' ? 'meetingsAgain' : 'meetings'),
      note: t('signed', { signed: String(ended), all: String(parts.length) }),
      state: isMeeting ? 'now' : 'past',
    },
    {
      title: t('sum'),
      // Votes that are to be added once more have no day yet.
      note: last === undefined || isMeeting || state === 'ready' ? undefined : formatDayShort(last.summedOn, locale),
      state: stateOfSum(state, isMeeting),
    },
    {
      title: t('elected'),
      note: sums.length === 0 ? undefined : t('filled', { filled: String(elected), seats: String(seats) }),
      state: stateOfPlaces(state, isMeeting),
    },
  ];
  return <Route label={t('label')} stations={stations} />;
}

function stateOfSum(state: EnterpriseRouteProps['state'], isMeeting: boolean): Station['state'] {
  if (state === 'ready') return 'now';
  return isMeeting ? 'future' : 'past';
}

/** Equals that no vote tells apart any more hold the last places up. */
function stateOfPlaces(state: EnterpriseRouteProps['state'], isMeeting: boolean): Station['state'] {
  if (state === 'summed') return 'past';
  return state === 'tied' && !isMeeting ? 'late' : 'future';
}
