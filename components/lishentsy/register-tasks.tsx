import { useTranslations } from 'next-intl';
import { LawNote } from '@/components/law/law-note';
import { LinkButton } from '@/components/ui/link-button';
import { Ruled, RuledRow } from '@/components/ui/ruled';

interface RegisterTasksProps {
  overview: {
    readonly undecided: number;
    readonly withoutPrincipal: number;
    readonly unlawful: number;
    readonly unchecked: number;
  };
}

/** What in the register waits for somebody to decide or to check. */
export function RegisterTasks({ overview }: RegisterTasksProps) {
  const t = useTranslations('lishentsy.tasks');
  const tasks = [
    { key: 'undecided', count: overview.undecided, article: '24', href: '/lishentsy?verdict=undecided&state=entered' },
    {
      key: 'principal',
      count: overview.withoutPrincipal,
      article: '15.п',
      href: '/lishentsy?principal=missing&state=entered',
    },
    { key: 'unlawful', count: overview.unlawful, article: '17', href: '/lishentsy?verdict=unlawful&state=entered' },
    { key: 'unchecked', count: overview.unchecked, article: '23', href: '/lishentsy/information' },
  ] as const;
  const waiting = tasks.filter(({ count }) => count > 0);
  if (waiting.length === 0) return null;
  return (
    <Ruled label={t('label')}>
      {waiting.map(({ key, count, article, href }) => (
        <RuledRow
          key={key}
          when={count}
          title={t(key, { count })}
          action={
            <LinkButton href={href} tone="quiet">
              {t('show')}
            </LinkButton>
          }
          law={<LawNote article={article} />}
        >
          {t(`${key}Note`)}
        </RuledRow>
      ))}
    </Ruled>
  );
}
