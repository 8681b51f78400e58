import { getTranslations } from 'next-intl/server';
import { Button } from '@/components/ui/button';
import { Link } from '@/components/ui/link';
import { withQuery } from '../_shell/with-query';

interface MassActsProps {
  asked: Readonly<Record<string, string>>;
  /** The one soviet, or the territory, whose registers are shown; null while nobody knows which are meant. */
  over: { readonly sovietId: string } | { readonly territoryId: string } | null;
}

/** What can be done with many at once: those ticked in the form around it, or everyone found. */
export async function MassActs({ asked, over }: MassActsProps) {
  const t = await getTranslations('records');
  if (over === null) return <p className="hint print:hidden">{t('changeOneSoviet')}</p>;
  const { cursor: _, sort: __, limit: ___, ...filters } = asked;
  return (
    <div className="acts mass-acts print:hidden">
      {Object.entries(over).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button type="submit">{t('changeMarked')}</Button>
      <Link className="link-button" href={withQuery('/register/changes/new', { ...filters, ...over })}>
        {t('changeFound')}
      </Link>
    </div>
  );
}
