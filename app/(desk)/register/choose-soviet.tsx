import { getTranslations } from 'next-intl/server';
import { Section } from '@/components/layout/section';
import type { NamedPlace } from '@/components/register/register-filters';
import { Link } from '@/components/ui/link';

interface ChooseSovietProps {
  soviets: readonly NamedPlace[];
  hrefOf: (sovietId: string) => string;
}

/** From a desk above the soviet: for which one people are to be entered. */
export async function ChooseSoviet({ soviets, hrefOf }: ChooseSovietProps) {
  const t = await getTranslations('register');
  return (
    <Section title={t('chooseSoviet')}>
      <ul className="columns-1 sm:columns-2">
        {soviets.map(({ id, name, above }) => (
          <li key={id}>
            <Link className="inline-block py-1" href={hrefOf(id)}>
              {above ? `${name} (${above})` : name}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
