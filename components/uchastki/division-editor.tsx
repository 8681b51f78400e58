'use client';

import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { ActButton } from '@/components/forms/act-button';
import { Bars } from '@/components/ui/bars';
import { Button } from '@/components/ui/button';
import { apportion } from '@/lib/law/apportion';
import { PARAMETERS } from '@/lib/law/parameters';
import {
  countUchastok,
  inputOf,
  nextNumber,
  type Plan,
  type PlannedPart,
  type PlanSettlement,
  type PlanUchastok,
  planOf,
} from './plan';
import { UchastokCard } from './uchastok-card';

interface DivisionEditorProps {
  electionId: string;
  mayDivide: boolean;
  version: number;
  settlement: 'village' | 'city';
  seats: number | null;
  settlements: readonly PlanSettlement[];
  start: readonly (PlanUchastok & { readonly parts: readonly PlannedPart[] })[];
}

const LIMIT = PARAMETERS.uchastokLimit.value;

/** A division to be changed by hand: every change shows at once its people, electors and seats. */
export function DivisionEditor({
  mayDivide,
  electionId,
  version,
  settlement,
  seats,
  settlements,
  start,
}: DivisionEditorProps) {
  const t = useTranslations('uchastki.editor');
  const words = useTranslations('uchastki');
  const byId = useMemo(() => new Map(settlements.map((item) => [item.id, item])), [settlements]);
  const [plan, setPlan] = useState<Plan>(() => planOf(start, byId));
  const counted = plan.uchastki.map((uchastok) => ({ ...uchastok, ...countUchastok(plan, uchastok.number, byId) }));
  const shares = apportion({
    seats: seats ?? 0,
    uchastki: counted.map(({ number, population, electors }) => ({
      ...{ name: String(number), base: settlement === 'city' ? electors : population },
    })),
  });
  const input = inputOf(plan, byId).map((uchastok) => ({ ...uchastok, name: uchastok.name || `№ ${uchastok.number}` }));
  const rename = (number: number, change: Partial<PlanUchastok>) =>
    setPlan((before) => ({
      ...before,
      uchastki: before.uchastki.map((item) => (item.number === number ? { ...item, ...change } : item)),
    }));
  return (
    <>
      {settlement === 'village' ? (
        <Bars
          label={t('drawn')}
          items={counted.map(({ number, name, population }) => ({
            ...{ label: name === '' ? `№ ${number}` : `${number}. ${name}`, value: population },
            ...{ max: Math.max(LIMIT, ...counted.map((other) => other.population)) },
          }))}
        />
      ) : null}
      {counted.map((uchastok, place) => (
        <UchastokCard
          key={uchastok.number}
          uchastok={uchastok}
          seats={shares.uchastki[place]?.seats ?? 0}
          isTooLarge={settlement === 'village' && uchastok.population > LIMIT}
          {...{ plan, settlements: byId, setPlan, rename }}
        />
      ))}
      <div className="acts">
        <Button
          onClick={() =>
            setPlan((before) => ({
              ...before,
              uchastki: [...before.uchastki, { number: nextNumber(before), name: '', kind: 'territorial' }],
            }))
          }
        >
          {t('addUchastok')}
        </Button>
        <ActButton
          act="uchastki/adopt"
          tone="primary"
          input={{ electionId, version, uchastki: input }}
          doneText={t('adoptDone')}
          impossible={mayDivide ? undefined : words('notYours')}
          doneHref={`/uchastki?electionId=${electionId}`}
        >
          {t('adopt')}
        </ActButton>
      </div>
    </>
  );
}
