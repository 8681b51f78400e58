import { getLocale, getTranslations } from 'next-intl/server';
import { LawNote } from '@/components/law/law-note';
import { AreaWords } from '@/components/layout/area-words';
import { PageHead } from '@/components/layout/page-head';
import { Section } from '@/components/layout/section';
import { AgePersonWords } from '@/components/register/age-row';
import { AgesList } from '@/components/register/ages-list';
import { EmptyState } from '@/components/ui/empty-state';
import { FilterChoice } from '@/components/ui/filter-fields';
import { Filters } from '@/components/ui/filters';
import { ListEnd } from '@/components/ui/list-end';
import { couldEver } from '@/lib/access/allow';
import { formatDay } from '@/lib/i18n/format';
import { agesQuery } from '@/lib/queries/register/ages';
import { getAsked } from '../../_shell/get-answer';
import { requireDesk } from '../../_shell/require-desk';
import { askedOf, withQuery } from '../../_shell/with-query';
import { RegisterTabs } from '../register-tabs';
import { chosenTerritory } from '../territories';

const PATH = '/register/ages';
const SHOWN = 100;

export async function generateMetadata() {
  return { title: (await getTranslations('names'))('ages') };
}

/** Everyone whose birth year alone does not tell the age on the day of the elections, to be settled one after another. */
export default async function AgesPage({ searchParams }: { searchParams: Promise<Record<string, string>> }) {
  const { actor, context, place } = await requireDesk();
  const [t, records, locale] = await Promise.all([getTranslations('names'), getTranslations('records'), getLocale()]);
  const isKeeper = couldEver(actor, 'register.keep');
  const asked = askedOf(await searchParams);
  const { territoryId, options } = await chosenTerritory(context, place, asked.territoryId);
  const { input, found } = await getAsked(context, agesQuery, { limit: SHOWN, ...asked, territoryId });
  const { items, total } = found;
  const cutoffs = [...new Set(items.flatMap(({ adultBornUpTo }) => adultBornUpTo ?? []))];
  return (
    <AreaWords areas={['register', 'records', 'names']}>
      <PageHead title={t('ages')} lead={t('agesLead')} />
      <RegisterTabs current="ages" />
      <Section law={<LawNote article="38" />}>
        {options.length > 1 ? (
          <Filters action={PATH} resetHref={PATH}>
            <FilterChoice name="territoryId" label={t('place')} options={options} asked={asked} />
          </Filters>
        ) : null}
        {total === 0 ? (
          <EmptyState title={t('agesNone')} />
        ) : (
          <p aria-live="polite">{t('agesFound', { count: total })}</p>
        )}
        {cutoffs.map((day) => (
          <p key={day}>{t('bornUpTo', { day: formatDay(day, locale) })}</p>
        ))}
        {items.length > 0 && isKeeper ? <AgesList key={asked.cursor ?? ''} people={items} /> : null}
        {items.length > 0 && !isKeeper ? (
          <>
            <p className="text-faded">{records('noRight')}</p>
            <ul className="list-none p-0">
              {items.map((person) => (
                <li key={person.id} className="border-t border-rule py-2">
                  <AgePersonWords person={person} />
                </li>
              ))}
            </ul>
          </>
        ) : null}
        {total > 0 ? (
          <ListEnd
            page={found}
            cursor={asked.cursor}
            hrefOf={(cursor) => withQuery(PATH, { ...asked, cursor })}
            kind="ages"
            input={input}
          />
        ) : null}
      </Section>
    </AreaWords>
  );
}
