import { getTranslations } from 'next-intl/server';
import { Button } from '@/components/ui/button';
import { Link } from '@/components/ui/link';
import { withQuery } from '../_shell/with-query';

interface MassActsProps {
  asked: Readonly<Record<string, string>>;
  /** The one soviet whose register is shown; a change to many belongs to one register. */
  sovietId: string | undefined;
}

/** What can be done with many at once: those ticked in the form around it, or everyone found. */
export async function MassActs({ asked, sovietId }: MassActsProps) {
  const t = await getTranslations('records');
  if (sovietId === undefined) return <p className="hint print:hidden">{t('changeOneSoviet')}</p>;
  const { cursor: _, sort: __, limit: ___, ...filters } = asked;
  return (
    <div className="acts sticky bottom-0 bg-paper py-2 print:hidden">
      <input type="hidden" name="sovietId" value={sovietId} />
      <Button type="submit">{t('changeMarked')}</Button>
      <Link className="link-button" href={withQuery('/register/changes/new', { ...filters, sovietId })}>
        {t('changeFound')}
      </Link>
    </div>
  );
}
