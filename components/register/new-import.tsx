'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Field } from '@/components/ui/field';
import { RadioGroup } from '@/components/ui/radio-group';
import { type Option, Select } from '@/components/ui/select';
import { ImportUpload } from './import-upload';

const ACTS = {
  residents: 'register/import-residents',
  settlements: 'register/import-settlements',
  lishentsy: 'lishentsy/import',
} as const;
type Kind = keyof typeof ACTS;

interface NewImportProps {
  campaignId: string;
  /** What is chosen to begin with. */
  first: Kind;
  territories: readonly Option[];
}

/** What the table holds and for which territory, then the table itself. */
export function NewImport({ campaignId, first, territories }: NewImportProps) {
  const t = useTranslations('register.import');
  const [kind, setKind] = useState<Kind>(first);
  const [territoryId, setTerritory] = useState(territories[0]?.value ?? '');
  const kinds: readonly Kind[] = ['residents', 'settlements', 'lishentsy'];
  return (
    <div className="grid max-w-[42rem] gap-4">
      <RadioGroup
        name="kind"
        legend={t('kind')}
        options={kinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        value={kind}
        onValueChange={(value) => setKind(kinds.find((known) => known === value) ?? 'residents')}
      />
      {territories.length > 1 ? (
        <Field label={t('territory')}>
          {(aria) => (
            <Select
              {...aria}
              options={territories}
              value={territoryId}
              onChange={(event) => setTerritory(event.target.value)}
            />
          )}
        </Field>
      ) : null}
      <ImportUpload act={ACTS[kind]} fixed={{ campaignId, territoryId }} />
    </div>
  );
}
