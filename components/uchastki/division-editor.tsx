'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { ActButton } from '@/components/forms/act-button';
import { useActs } from '@/components/forms/act-provider';
import { draftKey } from '@/components/forms/kept-here';
import { Bars } from '@/components/ui/bars';
import { Button } from '@/components/ui/button';
import { apportion } from '@/lib/law/apportion';
import { PARAMETERS } from '@/lib/law/parameters';
import { type PlanGroup, type PlanOverlap, takenBy } from './groups';
import { PartedGroups } from './parted-groups';
import {
  countUchastok,
  inputOf,
  nextNumber,
  type PlanSettlement,
  type PlanUchastok,
  planOf,
  type StartUchastok,
} from './plan';
import { UchastokCard } from './uchastok-card';
import { UnplacedGroups } from './unplaced-groups';
import { usePlan } from './use-plan';

interface DivisionEditorProps {
  electionId: string;
  mayDivide: boolean;
  /** Meetings stand on the division: it is changed no more. */
  isConvened: boolean;
  version: number;
  settlement: 'village' | 'city';
  seats: number | null;
  settlements: readonly PlanSettlement[];
  groups: readonly PlanGroup[];
  overlaps: readonly PlanOverlap[];
  start: readonly StartUchastok[];
  /** Whether it begins with the adopted division or with the program's. */
  source: 'adopted' | 'proposal';
}

const LIMIT = PARAMETERS.uchastokLimit.value;

/** A division to be changed by hand: every change shows at once its people, electors and seats. */
export function DivisionEditor(props: DivisionEditorProps) {
  const {
    mayDivide,
    isConvened,
    electionId,
    version,
    settlement,
    seats,
    settlements,
    groups,
    overlaps,
    start,
    source,
  } = props;
  const t = useTranslations('uchastki.editor');
  const words = useTranslations('uchastki');
  const { mode, owner } = useActs();
  const byId = useMemo(() => new Map(settlements.map((item) => [item.id, item])), [settlements]);
  const form = useTranslations('ui.form');
  const { plan, setPlan, undo, hasSteps, begin, isRestored } = usePlan({
    ...{ start, settlements: byId, version, key: draftKey(owner, `uchastki/adopt:${source}:${electionId}`) },
  });
  const first = useMemo(() => countAll(start, byId, groups, overlaps), [start, byId, groups, overlaps]);
  const counted = plan.uchastki.map((item) => ({
    ...item,
    ...countUchastok(plan, item.number, byId, groups, overlaps),
  }));
  const taken = takenBy(plan, groups, overlaps);
  const shares = apportion({
    seats: seats ?? 0,
    uchastki: counted.map(({ number, population, electors }) => ({
      ...{ name: String(number), base: settlement === 'city' ? electors : population },
    })),
  });
  const input = inputOf(plan, byId, groups).map((item) => ({ ...item, name: item.name || `№ ${item.number}` }));
  const large = settlement === 'village' ? counted.filter(({ population }) => population > LIMIT) : [];
  const rename = (number: number, change: Partial<PlanUchastok>) =>
    setPlan((before) => ({
      ...before,
      uchastki: before.uchastki.map((item) => (item.number === number ? { ...item, ...change } : item)),
    }));
  const tooLarge = large.map(({ number, population }) => t('largeOne', { number: String(number), population }));
  return (
    <>
      {isRestored ? (
        <p className="hint">
          {form('restored')}{' '}
          <button type="button" className="link-button" onClick={begin}>
            {form('discard')}
          </button>
        </p>
      ) : null}
      <PartedGroups {...{ groups, plan, setPlan }} />
      <UnplacedGroups {...{ groups, plan, setPlan }} />
      {settlement === 'village' ? (
        <div className="grid gap-2">
          <Bars
            label={t('drawn')}
            items={counted.map(({ number, name, population }) => ({
              ...{ label: name === '' ? `№ ${number}` : `${number}. ${name}`, value: population },
              ...{ limit: LIMIT, max: Math.max(LIMIT, ...counted.map((other) => other.population)) },
            }))}
          />
          <p className="hint">{t('limitMark', { limit: String(LIMIT) })}</p>
        </div>
      ) : null}
      {counted.map((uchastok, place) => (
        <UchastokCard
          key={uchastok.number}
          uchastok={uchastok}
          before={first.get(uchastok.number) ?? null}
          seats={seats === null ? null : (shares.uchastki[place]?.seats ?? 0)}
          isTooLarge={large.includes(uchastok)}
          {...{ plan, settlements: byId, groups, taken, setPlan, rename }}
        />
      ))}
      <p className="text-faded">{t('keys')}</p>
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
        <Button tone="quiet" disabled={!hasSteps} onClick={undo}>
          {t('undo')}
        </Button>
        <ActButton
          act="uchastki/adopt"
          tone="primary"
          input={{ electionId, version, uchastki: input }}
          doneText={t('adoptDone')}
          impossible={whyNot(
            mayDivide ? (isConvened ? t('convened') : null) : words('notYours'),
            mode === 'reconstruct' ? [] : tooLarge,
          )}
          doneHref={`/uchastki?electionId=${electionId}`}
        >
          {t('adopt')}
        </ActButton>
      </div>
    </>
  );
}

const whyNot = (barred: string | null, tooLarge: readonly string[]): string | undefined =>
  barred ?? (tooLarge.length > 0 ? tooLarge.join(' ') : undefined);

function countAll(
  start: readonly StartUchastok[],
  byId: Map<string, PlanSettlement>,
  groups: readonly PlanGroup[],
  overlaps: readonly PlanOverlap[],
) {
  const plan = planOf(start, byId);
  return new Map(plan.uchastki.map(({ number }) => [number, countUchastok(plan, number, byId, groups, overlaps)]));
}
