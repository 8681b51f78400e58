import { useTranslations } from 'next-intl';
import { ChangesTable, type RecordedChange } from '@/components/ui/changes-table';
import { useValueWords } from './value-words';

/** Every change of a resident's record. */
export function RecordHistory({ changes }: { changes: readonly RecordedChange[] }) {
  const t = useTranslations('records');
  const { nameOf, sayValue } = useValueWords();
  return <ChangesTable caption={t('history')} empty={t('historyNone')} say={sayValue} {...{ changes, nameOf }} />;
}
