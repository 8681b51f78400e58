'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { type FieldValues, useWatch } from 'react-hook-form';
import { ActForm } from '@/components/forms/act-form';
import { withoutEmpty } from '@/components/forms/act-input';
import { useActs } from '@/components/forms/act-provider';
import { DayField, SelectField, TextField } from '@/components/forms/fields';
import { LawNote } from '@/components/law/law-note';
import { Margin } from '@/components/law/margin';
import { apart } from '@/components/ui/apart';
import { Fieldset } from '@/components/ui/fieldset';
import type { DisfranchisementCase, GroundFacts } from '@/lib/law/disfranchisement-facts';
import type { DocumentKind } from '@/lib/law/evidence';
import type { Interpretations } from '@/lib/law/interpretations';
import { FAMILY, letterOf } from '@/lib/law/letters';
import { AcceptedPapers } from './accepted-papers';
import { BLANK_DOCUMENT, DocumentRows, documentsTyped } from './document-rows';
import { factsOf } from './fact-questions';
import { GroundText, LetterFacts, PrincipalField, useLetter, useLetterOptions } from './ground-fields';
import { placeOfPerson, ResidentPicker } from './resident-picker';
import type { FoundPerson } from './use-person-search';

const OTHER = 'other';
/** Brings the whole law of article 15 with it: fetched when there is a letter to judge. */
const VerdictPreview = apart(() => import('./verdict-preview').then((file) => file.VerdictPreview));

interface EnterFormProps {
  /** Where people are looked for: a soviet, or a territory over several. */
  territoryId: string;
  campaign?: { readonly id: string; readonly interpretations: Interpretations } | undefined;
  today: string;
  /** The information on which the entry rests, with its person. */
  information?: { readonly id: string; readonly person: FoundPerson } | undefined;
  /** Where to go on; the entry's own page unless said. */
  doneHref?: string;
}

/** Enters one person: whom, under which letter, what is established, by which paper, and what the law says of it. */
export function EnterForm({ territoryId, campaign, today, information, doneHref }: EnterFormProps) {
  const t = useTranslations('lishentsy');
  const [person, setPerson] = useState<FoundPerson | null>(information?.person ?? null);
  const [principal, setPrincipal] = useState<FoundPerson | null>(null);

  return (
    <ActForm
      act="lishentsy/enter"
      fixed={{
        ...placeOfPerson(person, campaign?.id),
        ...(information !== undefined && { informationId: information.id }),
      }}
      draftKey={`lishentsy/enter/${information?.id ?? ''}`}
      defaults={{ letter: '', documents: [BLANK_DOCUMENT], enteredOn: today, facts: {} }}
      toInput={inputOf}
      submitLabel={t('entering.submit')}
      doneText={t('entering.done')}
      doneHref={doneHref ?? '/lishentsy/entry/:id'}
      law={<LawNote article="21" />}
    >
      <ResidentPicker
        label={t('person.label')}
        territoryId={territoryId}
        chosen={information?.person}
        onPick={setPerson}
      />
      <Ground />
      <Papers />
      <PrincipalField territoryId={territoryId} onPick={setPrincipal} />
      <DayField name="enteredOn" label={t('entering.enteredOn')} isRequired />
      <Verdict principal={principal} interpretations={campaign?.interpretations} />
    </ActForm>
  );
}

function Ground() {
  const t = useTranslations('lishentsy');
  const { mode } = useActs();
  const letter = useLetter();
  const letters = useLetterOptions();
  const other = mode === 'reconstruct' ? [{ value: OTHER, label: t('otherLetter') }] : [];
  return (
    <>
      <SelectField
        name="letter"
        label={t('entering.letter')}
        isRequired
        options={[...letters, ...other]}
        law={letterOf(letter) === null ? <LawNote article="15" /> : <LawNote article={`15.${letter}`} />}
      />
      {letter === OTHER ? (
        <TextField
          name="otherLetter"
          label={t('entering.otherLetter')}
          hint={t('entering.otherLetterHint')}
          isRequired
        />
      ) : null}
      <GroundText />
      <LetterFacts legend={t('entering.facts')} />
      {letterOf(letter) === null ? null : (
        <Margin>
          <LawNote article="16" />
        </Margin>
      )}
    </>
  );
}

function Papers() {
  const t = useTranslations('lishentsy');
  const letter = useLetter();
  const kind: GroundFacts['kind'] = useWatch({ name: 'facts.kind' }) || undefined;
  return (
    <>
      <DocumentRows
        name="documents"
        label={t('entering.documents')}
        hint={<AcceptedPapers letter={letter} kind={kind} />}
        addLabel={t('entering.addDocument')}
        blank={BLANK_DOCUMENT}
        isExpected
      />
      <Margin>
        <LawNote article="22" />
      </Margin>
    </>
  );
}

interface VerdictProps {
  principal: FoundPerson | null;
  interpretations: Interpretations | undefined;
}

function Verdict({ principal, interpretations }: VerdictProps) {
  const t = useTranslations('lishentsy');
  const values = useWatch() as FieldValues;
  const entry = caseOf(values, principal);
  return (
    <Fieldset legend={t('entering.verdict')}>
      {entry.letter === '' ? (
        <p className="hint">{t('entering.verdictNone')}</p>
      ) : (
        <VerdictPreview entry={entry} interpretations={interpretations} />
      )}
    </Fieldset>
  );
}

const writtenLetter = ({ letter, otherLetter }: FieldValues): string =>
  letter === OTHER ? String(otherLetter ?? '') : String(letter ?? '');

interface TypedDocument {
  readonly kind?: string;
}

const documentsOf = ({ documents }: FieldValues): readonly TypedDocument[] =>
  ((documents ?? []) as readonly TypedDocument[]).filter(({ kind }) => Boolean(kind));

function caseOf(values: FieldValues, principal: FoundPerson | null): DisfranchisementCase {
  const letter = writtenLetter(values);
  return {
    letter,
    ground: String(values.ground ?? ''),
    // The questions of the sheet yield what the rule takes.
    facts: factsOf(values.facts ?? {}, letter) as GroundFacts,
    documents: documentsOf(values).map(({ kind }) => ({ kind: kind as DocumentKind })),
    ...(letter === FAMILY &&
      principal?.letter !== undefined && { principal: { letter: principal.letter, isListed: true } }),
  };
}

function inputOf(values: FieldValues): Record<string, unknown> {
  const { otherLetter: _other, facts, documents: _documents, principalId, ...rest } = values;
  const letter = writtenLetter(values);
  const typed = withoutEmpty({ ...rest, ...(letter === FAMILY && { principalId }) }) as Record<string, unknown>;
  return { ...typed, letter, facts: factsOf(facts ?? {}, letter), documents: documentsTyped(values) };
}
