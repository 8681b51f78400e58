import { useTranslations } from 'next-intl';
import type { exports as messages } from '@/lib/i18n/messages/ru/exports';

interface ExportLinksProps {
  kind: keyof typeof messages.names;
  /** What the list on the screen was asked with: the table is the same list, without its pages. */
  input: object;
}

const FORMATS = ['csv', 'xlsx'] as const;

/** A list to take away: under it, on every screen alike. */
export function ExportLinks({ kind, input }: ExportLinksProps) {
  const t = useTranslations('exports');
  const query = exportQuery(input).toString();
  return (
    <p className="acts print:hidden">
      <span className="text-faded">{t(`names.${kind}`)}</span>
      {FORMATS.map((format) => (
        <a
          key={format}
          className="link-button"
          href={`/api/v1/exports/${kind}.${format}${query === '' ? '' : `?${query}`}`}
          aria-label={`${t(format)}: ${t(`names.${kind}`)}`}
          download
        >
          {t(format)}
        </a>
      ))}
    </p>
  );
}

const PAGING = ['limit', 'cursor'];

/** The filters of a list as they go into an address. */
export const exportQuery = (input: object): URLSearchParams =>
  new URLSearchParams(
    Object.entries(input)
      .filter(([name, value]) => !PAGING.includes(name) && value !== undefined && value !== '')
      .map(([name, value]): [string, string] => [name, String(value)]),
  );
