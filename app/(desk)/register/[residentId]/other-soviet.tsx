import { getTranslations } from 'next-intl/server';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { type Option, Select } from '@/components/ui/select';

/** Chooses the soviet whose settlements are offered; a plain form, so that it needs no script. */
export async function OtherSoviet({ soviets, sovietId }: { soviets: readonly Option[]; sovietId: string }) {
  const t = await getTranslations('records');
  if (soviets.length < 2) return null;
  return (
    <form className="filters">
      <Field label={t('chooseSoviet')} hint={t('otherSoviet')}>
        {(aria) => <Select {...aria} name="toSovietId" options={soviets} defaultValue={sovietId} />}
      </Field>
      <div className="acts">
        <Button type="submit">{t('show')}</Button>
      </div>
    </form>
  );
}
