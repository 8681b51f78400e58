'use client';

import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { Refusal } from '@/components/forms/refusal';
import { useAct } from '@/components/forms/use-act';
import { Button } from '@/components/ui/button';
import { Link } from '@/components/ui/link';
import { TextInput } from '@/components/ui/text-input';
import { addressWords } from '@/lib/i18n/address';
import { bornName, type PersonName, personName } from '@/lib/kernel/person-name';
import type { Franchise } from '@/lib/law/franchise';
import { readTypedAge, type TypedAge } from './age-typed';

export interface AgePerson extends PersonName {
  readonly id: string;
  readonly birthYear: number;
  readonly settlementName: string;
  readonly household: string;
  readonly version: number;
}

interface AgeRowProps {
  person: AgePerson;
  askPaper: () => string | null;
  onSettled: (field: HTMLInputElement) => void;
}

/** One undecided age: the day of birth, or what a paper says of it. Once settled the row says how, and can be changed. */
export function AgeRow({ person, askPaper, onSettled }: AgeRowProps) {
  const t = useTranslations('names');
  const register = useTranslations('register');
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const [settled, setSettled] = useState<{ franchise: Franchise; version: number } | null>(null);
  const { run, pending, reply, isOffline } = useAct('register/settle-age');
  const name = personName(person);

  async function settle(age: TypedAge | null) {
    setWrong(age === null);
    if (age === null || pending) return;
    const reason = askPaper();
    if (reason === null) return;
    const version = settled?.version ?? person.version;
    const answer = await run({ residentId: person.id, version, reason, ...age });
    if (!answer?.ok) return;
    // The act answers with the standing that came of it.
    const { franchise, version: stored } = answer.answer as unknown as { franchise: Franchise; version: number };
    setSettled({ franchise, version: stored });
    if (field.current !== null) onSettled(field.current);
  }

  return (
    <li className="grid gap-2 border-t border-rule py-2 sm:grid-cols-[1fr_11rem_auto] sm:items-center">
      <AgePersonWords person={person} />
      <TextInput
        ref={field}
        data-age=""
        inputMode="decimal"
        autoComplete="off"
        aria-label={t('dayOf', { name: bornName(person) })}
        aria-invalid={isWrong || undefined}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') void settle(readTypedAge(typed, person.birthYear));
        }}
      />
      <fieldset className="flex items-center gap-2 border-0 p-0">
        <legend className="sr-only">
          {t('ageBy')}: {name}
        </legend>
        <Button tone="quiet" pending={pending} onClick={() => void settle({ isOfAge: true })}>
          {t('ofAge')}
        </Button>
        <Button tone="quiet" pending={pending} onClick={() => void settle({ isOfAge: false })}>
          {t('notOfAge')}
        </Button>
      </fieldset>
      <div role="status" className="sm:col-span-3">
        {isWrong ? t('noDay', { year: String(person.birthYear) }) : null}
        {settled === null ? null : t('settled', { franchise: register(`franchises.${settled.franchise}`) })}
      </div>
      {reply?.ok === false || isOffline ? <Refusal reply={reply} isOffline={isOffline} /> : null}
    </li>
  );
}

/** Whose age it is, and where they live. */
export function AgePersonWords({ person }: { person: AgePerson }) {
  const common = useTranslations('common');
  return (
    <div>
      <Link href={`/register/${person.id}`}>{personName(person)}</Link>, {person.birthYear}
      <div className="text-faded">{common('address', addressWords(person))}</div>
    </div>
  );
}
