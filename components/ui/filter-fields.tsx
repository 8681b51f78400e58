import { useTranslations } from 'next-intl';
import type { ComponentProps } from 'react';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { TextInput } from '@/components/ui/text-input';

interface FilterProps {
  name: string;
  label: string;
  /** What the list on the screen was asked with: the field begins with its own part of that. */
  asked: Readonly<Record<string, string | undefined>>;
}

type TextProps = FilterProps & Omit<ComponentProps<typeof TextInput>, 'defaultValue'> & { hint?: string };

/** Words by which a list is narrowed. */
export function FilterText({ name, label, asked, hint, ...input }: TextProps) {
  return (
    <Field label={label} hint={hint}>
      {(aria) => <TextInput {...aria} {...input} name={name} defaultValue={asked[name] ?? ''} />}
    </Field>
  );
}

type ChoiceProps = FilterProps & Omit<ComponentProps<typeof Select>, 'defaultValue'> & { hint?: string | undefined };

/** One of several by which a list is narrowed; all of them unless one is chosen. */
export function FilterChoice({ name, label, asked, placeholder, hint, ...select }: ChoiceProps) {
  const t = useTranslations('common');
  return (
    <Field label={label} hint={hint}>
      {(aria) => (
        <Select
          {...aria}
          {...select}
          name={name}
          placeholder={placeholder ?? t('all')}
          defaultValue={asked[name] ?? ''}
        />
      )}
    </Field>
  );
}
