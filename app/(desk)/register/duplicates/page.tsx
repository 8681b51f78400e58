import { getTranslations } from 'next-intl/server';
import { AreaWords } from '@/components/layout/area-words';
import { PageHead } from '@/components/layout/page-head';
import { Section } from '@/components/layout/section';
import { DuplicatePair } from '@/components/register/duplicate-pair';
import { EmptyState } from '@/components/ui/empty-state';
import { FilterChoice } from '@/components/ui/filter-fields';
import { Filters } from '@/components/ui/filters';
import { Link } from '@/components/ui/link';
import { ListEnd } from '@/components/ui/list-end';
import { Notice } from '@/components/ui/notice';
import { Tabs } from '@/components/ui/tabs';
import { couldEver } from '@/lib/access/allow';
import { formatNumber } from '@/lib/i18n/format';
import { duplicatesQuery, type Duplicates as Found } from '@/lib/queries/register/duplicates';
import { getAsked } from '../../_shell/get-answer';
import { requireDesk } from '../../_shell/require-desk';
import { askedOf, withQuery } from '../../_shell/with-query';
import { RegisterTabs } from '../register-tabs';
import { chosenTerritory } from '../territories';

const PATH = '/register/duplicates';
const LEASTS = { '70': 'all', '85': 'likely', '95': 'sure' } as const;
const SHOWN = 20;

export async function generateMetadata() {
  return { title: (await getTranslations('names'))('duplicates') };
}

/** Records of a soviet or a volost that look like one person, side by side, to be merged or told apart. */
export default async function DuplicatesPage({ searchParams }: { searchParams: Promise<Record<string, string>> }) {
  const { actor, context, place } = await requireDesk();
  const [t, records] = await Promise.all([getTranslations('names'), getTranslations('records')]);
  const isKeeper = couldEver(actor, 'register.keep');
  const asked = askedOf(await searchParams);
  const { territoryId, options } = await chosenTerritory(context, place, asked.territoryId);
  const { input, found } = await getAsked(context, duplicatesQuery, { limit: SHOWN, ...asked, territoryId });
  const { items, total, isTooWide, letters } = found;
  const isMarked = input.marked === 'yes';
  const { cursor: _, marked: __, ...kept } = asked;
  const letter = input.letter?.toUpperCase();
  const here = { ...kept, ...(isMarked && { marked: 'yes' }) };
  return (
    <AreaWords areas={['register', 'records', 'names']}>
      <PageHead title={t('duplicates')} lead={t('duplicatesLead')} />
      <RegisterTabs current="duplicates" />
      <Section>
        <Filters action={PATH} resetHref={PATH}>
          {options.length > 1 ? (
            <FilterChoice name="territoryId" label={t('place')} options={options} asked={asked} />
          ) : null}
          <FilterChoice
            name="least"
            label={t('least')}
            options={Object.entries(LEASTS).map(([value, key]) => ({ value, label: t(`leasts.${key}`) }))}
            asked={asked}
          />
          {letters.length === 0 ? null : (
            <FilterChoice
              key={input.letter}
              name="letter"
              label={t('letter')}
              placeholder={t('letterAny')}
              options={letters.map((one) => ({ value: one.letter, label: one.letter.toUpperCase() }))}
              asked={{ ...asked, letter: input.letter ?? '' }}
            />
          )}
        </Filters>
        <Tabs
          label={t('duplicates')}
          items={[
            { href: withQuery(PATH, kept), label: t('toSettle'), isCurrent: !isMarked },
            { href: withQuery(PATH, { ...kept, marked: 'yes' }), label: t('marked'), isCurrent: isMarked },
          ]}
        />
        {isTooWide ? <TooWide letters={letters} hrefOf={(one) => withQuery(PATH, { ...kept, letter: one })} /> : null}
        {isTooWide || letter === undefined ? null : <p className="text-faded">{t('byLetter', { letter })}</p>}
        {!isTooWide && total === 0 ? <EmptyState title={t(isMarked ? 'markedNone' : 'duplicatesNone')} /> : null}
        {total > 0 ? <p aria-live="polite">{t('found', { count: total })}</p> : null}
        {total > 0 && !isKeeper ? <p className="text-faded">{records('noRight')}</p> : null}
        {items.map((pair) => (
          <DuplicatePair key={`${pair.one.id}/${pair.other.id}`} pair={pair} isKeeper={isKeeper} />
        ))}
        {total > 0 ? (
          <ListEnd
            page={found}
            cursor={asked.cursor}
            hrefOf={(cursor) => withQuery(PATH, { ...here, cursor })}
            kind="duplicates"
            input={input}
          />
        ) : null}
      </Section>
    </AreaWords>
  );
}

interface TooWideProps {
  letters: Found['letters'];
  hrefOf: (letter: string) => string;
}

/** There are too many to be compared at once: by which letters they may be gone through, and how many each has. */
async function TooWide({ letters, hrefOf }: TooWideProps) {
  const [t, { locale }] = await Promise.all([getTranslations('names'), requireDesk()]);
  if (letters.length === 0) return <Notice tone="warn" title={t('tooWide')} />;
  return (
    <Notice tone="warn" title={t('tooWideLetters')}>
      <ul className="flex flex-wrap gap-x-5 gap-y-2">
        {letters.map(({ letter, people }) => (
          <li key={letter}>
            <Link href={hrefOf(letter)} aria-label={t('letterOf', { letter: letter.toUpperCase(), count: people })}>
              {letter.toUpperCase()}
            </Link>{' '}
            <span className="text-faded">{formatNumber(people, locale)}</span>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
