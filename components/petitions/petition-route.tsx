import { useLocale, useTranslations } from 'next-intl';
import { Route } from '@/components/ui/route';
import { formatKnownWhen } from '@/lib/i18n/format';
import type { KnownDay } from '@/lib/kernel/fact-day';
import {
  holderOfPetition,
  PETITION_STATIONS,
  type PetitionState,
  type PetitionStation,
} from '@/lib/law/petition-state';

interface PetitionRouteProps {
  state: PetitionState;
  isByDecree: boolean;
  /** Whose executive committee decides in the ended commission's stead (33); null while the commission does. */
  office: { readonly territory: string } | null;
  needsConfirmation: boolean;
  broughtTo: 'soviet' | 'commission';
  filedOn: KnownDay;
  passedOn: KnownDay;
  concludedOn: KnownDay;
  decidedOn: KnownDay;
  /** The Presidium's own day, where it is known: that of the commission is the day on which its decree was carried out. */
  decreedOn: KnownDay;
  confirmedOn: KnownDay;
}

/** The petition’s way: the soviet, the commission that decides, the committee that confirms; or the decree in their place. */
export function PetitionRoute({
  state,
  isByDecree,
  office,
  needsConfirmation,
  broughtTo,
  ...days
}: PetitionRouteProps) {
  const t = useTranslations('petitions.route');
  const locale = useLocale();
  const holder = holderOfPetition(state);
  const told: Readonly<Record<PetitionStation, readonly ['concluded' | 'decided' | 'confirmed', KnownDay]>> = {
    soviet: ['concluded', days.concludedOn],
    commission: ['decided', days.decreedOn ?? days.decidedOn],
    executive: ['confirmed', days.confirmedOn],
  };
  const byHolder = office === null ? 'commission' : 'inStead';
  const deciding = isByDecree ? 'decree' : byHolder;
  const isPast = broughtTo === 'commission' && days.passedOn === null;
  // Stations that this petition does without, and why.
  const without: Readonly<Partial<Record<PetitionStation, string>>> = {
    ...(isPast && { soviet: t('past') }),
    ...(!needsConfirmation && { executive: t('notNeeded') }),
  };
  return (
    <Route
      label={t('label')}
      // art. 18: a decree is confirmed by nobody; nor what the executive committee decides itself.
      stations={PETITION_STATIONS.filter((station) => !(isByDecree || office !== null) || station !== 'executive').map(
        (station) => {
          const [word, day] = told[station];
          const skipped = without[station];
          const waiting = station === holder ? t('waiting') : skipped;
          const note = day === null ? waiting : t(word, { day: formatKnownWhen(day, locale) });
          const passed = day === null ? 'future' : 'past';
          return {
            title: t(station === 'commission' ? deciding : station),
            note,
            state: station === holder ? 'now' : passed,
          };
        },
      )}
    />
  );
}
