import { useLocale, useTranslations } from 'next-intl';
import { ruleSentence } from '@/lib/i18n/article-text';

/** What the program may say by an article: each sentence of its rules, and the rule's code. */
export function RuleList({ codes }: { codes: readonly string[] }) {
  const t = useTranslations('lawPages');
  const locale = useLocale();
  if (codes.length === 0) return <p className="text-faded">{t('noRules')}</p>;
  return (
    <ul className="ruled-list">
      {codes.map((code) => (
        <li key={code} className="border-b border-rule py-2">
          {ruleSentence(code, locale)} <code className="text-faded">{code}</code>
        </li>
      ))}
    </ul>
  );
}
