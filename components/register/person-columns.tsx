import { useTranslations } from 'next-intl';
import { Highlight } from '@/components/ui/highlight';
import { Link } from '@/components/ui/link';
import type { Column } from '@/components/ui/table';
import { type Address, addressWords } from '@/lib/i18n/address';
import { type PersonName, personName } from '@/lib/kernel/person-name';
import type { Franchise } from '@/lib/law/franchise';
import { FranchiseTag } from './franchise-tag';

/** Somebody of the register of the population, as lists show them. */
export interface ListedPerson extends PersonName {
  readonly id: string;
  readonly sex: 'm' | 'f';
  readonly birthYear: number;
  readonly bornOn: string | null;
  readonly settlementName: string;
  readonly household: string;
  readonly franchise: Franchise;
  readonly uchastokNumber: number | null;
}

/** Somebody with the number in the elector list of their uchastok, or with none. */
export interface Numbered {
  readonly electorNo: number | null;
}

/** The columns that lists of people share; `query` is what was searched for, to be marked in the names. */
export function usePersonColumns(query = '') {
  const t = useTranslations('register');
  const common = useTranslations('common');
  return {
    name: {
      ...{ key: 'name', header: t('columns.name') },
      cell: (person) => (
        <Link href={`/register/${person.id}`}>
          <Highlight text={personName(person)} query={query} />
        </Link>
      ),
    } satisfies Column<PersonName & Pick<ListedPerson, 'id'>>,
    sex: {
      ...{ key: 'sex', header: t('columns.sex') },
      cell: ({ sex }) => t(`sexesShort.${sex}`),
    } satisfies Column<Pick<ListedPerson, 'sex'>>,
    birthYear: {
      ...{ key: 'born', header: t('columns.born') },
      cell: ({ birthYear }) => birthYear,
    } satisfies Column<Pick<ListedPerson, 'birthYear'>>,
    place: {
      ...{ key: 'place', header: t('columns.place'), phone: 'hide' },
      cell: (person) => common('address', addressWords(person)),
    } satisfies Column<Address>,
    franchise: {
      ...{ key: 'franchise', header: t('columns.franchise') },
      cell: ({ franchise }) => <FranchiseTag franchise={franchise} />,
    } satisfies Column<Pick<ListedPerson, 'franchise'>>,
    uchastok: {
      ...{ key: 'uchastok', header: t('columns.uchastok'), align: 'end', phone: 'hide' },
      cell: ({ uchastokNumber }) =>
        uchastokNumber === null ? '—' : t('uchastokNo', { number: String(uchastokNumber) }),
    } satisfies Column<Pick<ListedPerson, 'uchastokNumber'>>,
    electorNo: {
      ...{ key: 'electorNo', header: t('columns.electorNo'), align: 'end', phone: 'hide' },
      cell: ({ electorNo }) => electorNo ?? '—',
    } satisfies Column<Numbered>,
  };
}
