'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { capital } from '@/lib/i18n/format';
import { kindFor, moveGroup, type PlanGroup } from './groups';
import { MoveSelect } from './move-select';
import { nextNumber, type Plan } from './plan';
import type { ChangePlan } from './use-plan';

interface GroupRowProps {
  group: PlanGroup;
  plan: Plan;
  /** Where it votes; null while nowhere. */
  place: number | null;
  setPlan: ChangePlan;
}

/** A unit, a minority or people named in person: where they vote, and the means to move them. */
export function GroupRow({ group, plan, place, setPlan }: GroupRowProps) {
  const t = useTranslations('uchastki.editor');
  const { population, electors } = group;
  const name = group.source.by === 'named' ? t('namedIn', { name: group.name }) : group.name;
  const move = (to: number | 'new' | null) =>
    setPlan((before) => {
      if (to !== 'new') return moveGroup(before, group.key, to);
      // A minority's name begins that of its uchastok, which notices and protocols bear.
      const added = { number: nextNumber(before), name: capital(group.name).slice(0, 300), kind: kindFor(group) };
      return moveGroup({ ...before, uchastki: [...before.uchastki, added] }, group.key, added.number);
    });
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <span className="min-w-0 flex-[1_1_16rem]">
        {name} <span className="text-faded">{t('pieceOf', { population, electors })}</span>{' '}
        {place !== null && plan.groups[group.key] === undefined ? <span className="text-faded">{t('led')}</span> : null}
      </span>
      {place === null ? (
        <Button tone="quiet" onClick={() => move('new')}>
          {t('setApart')}
        </Button>
      ) : null}
      <MoveSelect
        label={t('moveLabel', { part: name })}
        mayBeNone={group.source.by !== 'unit'}
        isAtHome={group.source.by === 'nationality'}
        {...{ plan, number: place, onMove: move }}
      />
    </li>
  );
}
