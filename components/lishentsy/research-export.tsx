import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { exportQuery } from '@/components/ui/export-links';
import { Field } from '@/components/ui/field';
import { TextInput } from '@/components/ui/text-input';

interface ResearchExportProps {
  kind: 'lishentsy' | 'lishentsy-list';
  /** What the list on the screen was asked with, save a name. */
  input: object;
}

/** The same list for research: with its data dictionary, names replaceable by pseudonyms. A plain form, as its answer is a file. */
export function ResearchExport({ kind, input }: ResearchExportProps) {
  const t = useTranslations('exports');
  const addressOf = (file: string) => `/api/v1/exports/${file}`;
  return (
    <details className="print:hidden">
      <summary>{t('research.title')}</summary>
      <p className="mt-2 mb-4 text-faded">{t('research.lead')}</p>
      <form action={addressOf(`${kind}.xlsx`)} className="grid gap-4">
        {[...exportQuery(input)].map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <Checkbox
          name="pseudonyms"
          value="true"
          label={t('research.pseudonyms')}
          hint={t('research.pseudonymsHint')}
          defaultChecked
        />
        <Field label={t('research.key')} hint={t('research.keyHint')} optional>
          {(aria) => (
            <TextInput {...aria} name="pseudonymKey" maxLength={100} autoComplete="off" className="max-w-64" />
          )}
        </Field>
        <div className="acts">
          <Button type="submit">{t('xlsx')}</Button>
          <Button type="submit" formAction={addressOf(`${kind}.csv`)}>
            {t('csv')}
          </Button>
          <Button type="submit" tone="quiet" formAction={addressOf(`${kind}-dictionary.csv`)}>
            {t('research.dictionaryCsv')}
          </Button>
        </div>
      </form>
    </details>
  );
}
