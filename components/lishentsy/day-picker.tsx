import { useTranslations } from 'next-intl';
import { DayInput } from '@/components/ui/day-input';
import { Field } from '@/components/ui/field';

/** Chooses the day on which a register or a list is to be seen; it stands among the other filters. */
export function AsOfDay({ on }: { on: string | undefined }) {
  const t = useTranslations('lishentsy.asOf');
  return <Field label={t('label')}>{(aria) => <DayInput {...aria} name="on" defaultValue={on ?? ''} />}</Field>;
}
