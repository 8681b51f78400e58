import { useTranslations } from 'next-intl';
import { perform } from '@/app/actions';
import { ActButton } from '@/components/forms/act-button';
import { ActForm } from '@/components/forms/act-form';
import { ActProvider } from '@/components/forms/act-provider';
import { CheckboxField, DayField, NumberField, RadioField, TextAreaField } from '@/components/forms/fields';
import { LawNote } from '@/components/law/law-note';
import { Section } from '@/components/layout/section';

const NO_LIST = { listId: '00000000-0000-7000-8000-000000000000' };

/** A live form: it asks the server, which refuses whoever has not signed in. */
export function ActSpecimen() {
  const t = useTranslations('look');
  return (
    <Section title={t('post')} lead={t('formsLead')}>
      <ActProvider perform={perform} today="1927-01-24">
        <ActForm act="lishentsy/publish" fixed={NO_LIST} submitLabel={t('postAct')}>
          <DayField name="postedOn" label={t('postedOn')} isRequired law={<LawNote article="25" />} />
          <TextAreaField name="places" label={t('places')} isRequired />
          <NumberField name="copies" label={t('copies')} law={<LawNote article="26" />} />
          <RadioField
            name="form"
            label={t('form')}
            options={[
              { value: 'oral', label: t('oral') },
              { value: 'written', label: t('written') },
            ]}
          />
          <CheckboxField name="read" label={t('read')} />
        </ActForm>
        <div className="acts">
          <ActButton act="lishentsy/publish" input={NO_LIST} confirm={{ title: t('post'), text: t('postNote') }}>
            {t('postAct')}
          </ActButton>
          <ActButton act="lishentsy/publish" input={NO_LIST} impossible={t('reason')}>
            {t('postAct')}
          </ActButton>
        </div>
      </ActProvider>
    </Section>
  );
}
