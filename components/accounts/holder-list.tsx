import { useTranslations } from 'next-intl';
import type { Holder } from '@/lib/access/who-may';

/** Who may, in words: «председатель волостной комиссии · ниже себя». */
export function HolderList({ holders }: { holders: readonly Holder[] }) {
  const t = useTranslations();
  return (
    <ul className="m-0 list-none p-0">
      {holders.map(({ function: held, kinds, reach }) => (
        <li key={`${held}/${reach}/${kinds?.join()}`}>
          {held === null ? t('accounts.anyone') : t(`accounts.functions.${held}`)}
          <span className="text-faded">
            {kinds === null ? '' : ` (${kinds.map((kind) => t(`commissions.shortKinds.${kind}`)).join(', ')})`}
            {` · ${t(`accounts.reaches.${reach}`)}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
