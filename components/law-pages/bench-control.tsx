import { useLocale, useTranslations } from 'next-intl';
import { Checkbox } from '@/components/ui/checkbox';
import { Field } from '@/components/ui/field';
import { Fieldset } from '@/components/ui/fieldset';
import { Select } from '@/components/ui/select';
import { TextArea } from '@/components/ui/text-area';
import { TextInput } from '@/components/ui/text-input';
import { findWords } from '@/lib/i18n/translator';
import { readTypedDay, typedDay } from '@/lib/i18n/typed-day';

interface BenchControlProps {
  name: string;
  kind: 'number' | 'text' | 'yes' | 'day' | 'unstated' | 'choice' | 'papers' | 'lines';
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  given: readonly string[];
  options?: readonly string[];
  /** Where the words of the options are; empty: they say themselves. */
  words?: string;
}

/** A field of a plain form that asks by its address. */
export function BenchControl({ name, kind, label, hint, error, given, options = [], words = '' }: BenchControlProps) {
  const t = useTranslations('workbench');
  const locale = useLocale();
  const word = (key: string) => findWords(locale, key) ?? key;
  const [first = ''] = given;
  if (kind === 'yes') return <Checkbox name={name} value="yes" defaultChecked={first === 'yes'} label={word(label)} />;
  if (kind === 'papers') {
    return (
      <Fieldset legend={word(label)}>
        <div className="grid gap-x-6 sm:grid-cols-2">
          {options.map((option) => (
            <Checkbox
              key={option}
              name={name}
              value={option}
              defaultChecked={given.includes(option)}
              label={word(`lishentsy.documents.${option}`)}
            />
          ))}
        </div>
      </Fieldset>
    );
  }
  return (
    <Field label={word(label)} error={error} {...(hint !== undefined && { hint: word(hint) })}>
      {(aria) => {
        // A link has the day as programs write it.
        const day = kind === 'day' ? readTypedDay(first, true) : null;
        const own = { ...aria, name, defaultValue: day === null ? first : typedDay(day) };
        if (kind === 'lines') return <TextArea {...own} rows={6} />;
        if (kind === 'unstated') {
          const answers = (['yes', 'no'] as const).map((value) => ({ value, label: t(value) }));
          return <Select {...own} placeholder={t('unstated')} options={answers} />;
        }
        if (kind === 'choice') {
          const shown = options.map((value) => ({ value, label: words === '' ? value : word(`${words}.${value}`) }));
          return <Select {...own} options={shown} />;
        }
        return <TextInput {...own} inputMode={kind === 'number' ? 'numeric' : undefined} autoComplete="off" />;
      }}
    </Field>
  );
}
