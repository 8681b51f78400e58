import { getLocale, getTranslations } from 'next-intl/server';
import { LawNote } from '@/components/law/law-note';
import { Section } from '@/components/layout/section';
import { ScanList } from '@/components/lishentsy/scan-list';
import { documentName } from '@/components/lishentsy/words';
import { formatKnownDay } from '@/lib/i18n/format';
import type { lishentsyEntry } from '@/lib/queries/lishentsy/entry';
import type { Answer } from '../../_shell/get-answer';

type Entry = Answer<typeof lishentsyEntry>;

/** The papers that the entry rests on, each with its scans. */
export async function EntryPapers({ entry, canAttach }: { entry: Entry; canAttach: boolean }) {
  const t = await getTranslations('lishentsy');
  const locale = await getLocale();
  return (
    <Section title={t('entry.papers')} law={<LawNote article="22" />}>
      {entry.documents.length === 0 ? <p>{t('entry.noPapers')}</p> : null}
      <ul>
        {entry.documents.map(({ id, kind, number, issuedOn, issuer, scans }) => {
          const name = documentName(t, kind);
          const written = number === '' ? name : t('entry.paper', { kind: name, number });
          return (
            <li key={id}>
              {[written, issuedOn === null ? '' : formatKnownDay(issuedOn, locale), issuer].filter(Boolean).join(', ')}
              <ScanList scans={scans} paper={{ documentId: id }} label={written} canAttach={canAttach} />
            </li>
          );
        })}
      </ul>
      {entry.showsScans ? null : <p className="hint">{t('scans.hidden')}</p>}
    </Section>
  );
}
