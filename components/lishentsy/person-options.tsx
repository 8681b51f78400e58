'use client';

import { useTranslations } from 'next-intl';
import { Highlight } from '@/components/ui/highlight';
import { addressWords } from '@/lib/i18n/address';
import { personName } from '@/lib/kernel/person-name';
import type { FoundPerson } from './use-person-search';

interface PersonOptionsProps {
  id: string;
  items: readonly FoundPerson[];
  /** Which one the arrows stand on. */
  at: number;
  typed: string;
  onTake: (person: FoundPerson) => void;
}

/** The popup of people found; the input above it keeps the focus and takes the keys. */
export function PersonOptions({ id, items, at, typed, onTake }: PersonOptionsProps) {
  return (
    <div
      id={id}
      role="listbox"
      tabIndex={-1}
      hidden={items.length === 0}
      className="absolute inset-x-0 top-full z-20 max-h-80 overflow-auto border border-ink bg-sheet"
    >
      {items.map((person, index) => (
        <button
          key={person.id}
          type="button"
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === at}
          className={`block w-full cursor-pointer border-b border-rule px-3 py-2 text-left last:border-b-0 ${index === at ? 'bg-wash' : ''}`}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onTake(person)}
        >
          <Highlight text={personName(person)} query={typed} />
          <small className="block text-faded">
            <PersonPlace person={person} />
          </small>
        </button>
      ))}
    </div>
  );
}

/** «1883 · Горки, двор 35 · п. «з»» */
export function PersonPlace({ person }: { person: FoundPerson }) {
  const t = useTranslations('lishentsy');
  const common = useTranslations('common');
  const settlement = person.settlement ?? person.settlementName ?? '';
  const parts = [
    String(person.birthYear),
    common('address', addressWords({ settlement, household: person.household })),
    ...(person.letter === undefined ? [] : [t('letter', { letter: person.letter })]),
  ];
  return <>{parts.join(' · ')}</>;
}
