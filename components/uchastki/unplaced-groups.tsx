'use client';

import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import { GroupRow } from './group-row';
import { type PlanGroup, placesOf } from './groups';
import type { Plan } from './plan';
import type { ChangePlan } from './use-plan';

interface UnplacedProps {
  groups: readonly PlanGroup[];
  plan: Plan;
  setPlan: ChangePlan;
}

/** Units that lie in no uchastok yet, and minorities to which the commission may give one of their own. */
export function UnplacedGroups({ groups, plan, setPlan }: UnplacedProps) {
  const t = useTranslations('uchastki.editor');
  const places = placesOf(plan, groups);
  const free = groups.filter(({ key }) => !places.has(key));
  const owed = free.filter(({ source, electors }) => source.by !== 'nationality' && electors > 0);
  const national = free.filter(({ source }) => source.by === 'nationality');
  return (
    <>
      {owed.length === 0 ? null : (
        <Notice tone="warn" title={t('unitsUnplaced')}>
          <ul className="grid grid-cols-1 gap-2">
            {owed.map((group) => (
              <GroupRow key={group.key} {...{ group, plan, place: null, setPlan }} />
            ))}
          </ul>
        </Notice>
      )}
      {national.length === 0 ? null : (
        <details className="border-t border-rule pt-3">
          <summary>{t('minorities', { count: national.length })}</summary>
          <p className="text-faded">{t('minoritiesHint')}</p>
          <ul className="grid grid-cols-1 gap-2">
            {national.map((group) => (
              <GroupRow key={group.key} {...{ group, plan, place: null, setPlan }} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
