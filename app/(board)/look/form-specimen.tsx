import { useTranslations } from 'next-intl';
import { LawNote } from '@/components/law/law-note';
import { Margin } from '@/components/law/margin';
import { Section } from '@/components/layout/section';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { DayInput } from '@/components/ui/day-input';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Field } from '@/components/ui/field';
import { Fieldset } from '@/components/ui/fieldset';
import { NumberInput } from '@/components/ui/number-input';
import { RadioGroup } from '@/components/ui/radio-group';
import { Select } from '@/components/ui/select';
import { TextArea } from '@/components/ui/text-area';
import { TextInput } from '@/components/ui/text-input';

export function FormSpecimen() {
  const t = useTranslations('look');
  const common = useTranslations('common');
  return (
    <Section title={t('forms')} lead={t('formsLead')}>
      <ErrorSummary faults={[{ id: 'posted-on', message: `${t('postedOn')}: ${t('postedFault')}` }]} />
      <Field label={t('postedOn')} error={t('postedFault')} id="posted-on">
        {(aria) => <DayInput {...aria} defaultValue="1927-01-26" today="1927-01-24" />}
      </Field>
      <Margin>
        <LawNote article="25">{t('postLaw')}</LawNote>
      </Margin>
      <Field label={t('places')} hint={t('nameHint')}>
        {(aria) => <TextArea {...aria} rows={3} />}
      </Field>
      <Field label={t('name')} optional>
        {(aria) => <TextInput {...aria} />}
      </Field>
      <Fieldset legend={t('form')}>
        <RadioGroup
          name="form"
          legend={t('form')}
          defaultValue="oral"
          options={[
            { value: 'oral', label: t('oral') },
            { value: 'written', label: t('written'), hint: t('nameHint') },
          ]}
        />
        <Checkbox label={t('read')} defaultChecked />
        <Field label={t('copies')}>{(aria) => <NumberInput {...aria} defaultValue="3" />}</Field>
        <Field label={t('letter')}>
          {(aria) => (
            <Select
              {...aria}
              placeholder="—"
              options={['а', 'б', 'в', 'г'].map((letter) => ({ value: letter, label: `«${letter}»` }))}
            />
          )}
        </Field>
      </Fieldset>
      <div className="acts">
        <Button tone="primary">{common('save')}</Button>
        <Button>{common('add')}</Button>
        <Button tone="quiet">{common('cancel')}</Button>
        <Button pending>{common('save')}</Button>
        <Button disabled>{t('postAct')}</Button>
        <span className="hint">{t('reason')}</span>
      </div>
    </Section>
  );
}
