import { cookies } from 'next/headers';
import { getLocale } from 'next-intl/server';
import { cache } from 'react';
import { realDay } from '@/lib/clock';
import type { Locale } from '@/lib/i18n/locales';
import type { CivilDay } from '@/lib/kernel/civil-day';
import { type DeskPlace, places } from '@/lib/queries/accounts/places';
import { contextFor, type QueryContext } from '@/lib/queries/query';
import type { Actor } from '@/lib/session/actor';
import { PLACE_COOKIE } from './place-cookie';
import { requireActor } from './require-actor';

export interface Desk {
  readonly actor: Actor;
  readonly locale: Locale;
  /** What queries are asked with. */
  readonly context: QueryContext;
  readonly places: readonly DeskPlace[];
  /** The appointment and campaign that the account sits at now; null for an account without an appointment. */
  readonly place: DeskPlace | null;
  readonly today: CivilDay;
}

/** The desk of whoever is signed in: the place chosen before, else the first one with a campaign. */
export const requireDesk = cache(async (): Promise<Desk> => {
  const actor = await requireActor();
  const locale = await getLocale();
  const context = contextFor(actor, locale);
  const asked = await places.run(context, {});
  const all = asked.ok ? asked.value.items : [];
  const chosen = (await cookies()).get(PLACE_COOKIE)?.value;
  const place =
    all.find(({ key }) => key === chosen) ?? all.find(({ campaign }) => campaign !== null) ?? all[0] ?? null;
  return { actor, locale, context, places: all, place, today: place?.campaign?.today ?? realDay() };
});
