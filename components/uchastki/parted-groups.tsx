'use client';

import { useTranslations } from 'next-intl';
import { ArticleRef } from '@/components/law/article-ref';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { gatherGroups, type PlanGroup, partedGroups, placesOf } from './groups';
import type { Plan } from './plan';
import type { ChangePlan } from './use-plan';

interface PartedProps {
  groups: readonly PlanGroup[];
  plan: Plan;
  setPlan: ChangePlan;
}

/** Units joined to others since the division was adopted: it still names them apart, and one stroke brings them together. */
export function PartedGroups({ groups, plan, setPlan }: PartedProps) {
  const t = useTranslations('uchastki.editor');
  const parted = partedGroups(plan, groups);
  if (parted.length === 0) return null;
  const places = placesOf(plan, groups);
  return (
    <Notice
      tone="warn"
      title={t('parted')}
      actions={<Button onClick={() => setPlan((before) => gatherGroups(before, parted))}>{t('gather')}</Button>}
    >
      <ul className="grid gap-1">
        {parted.map(({ key, name, joinedToId }) => (
          <li key={key}>
            {t('partedOne', {
              ...{ name, from: String(plan.groups[key] ?? '') },
              other: groups.find((group) => group.key === `unit:${joinedToId ?? ''}`)?.name ?? '',
              to: String(places.get(`unit:${joinedToId ?? ''}`) ?? ''),
            })}
          </li>
        ))}
      </ul>
      <p>
        {t('partedHint')} <ArticleRef article="36" />
      </p>
    </Notice>
  );
}
