'use client';

import { useTranslations } from 'next-intl';
import { ArticleRef } from '@/components/law/article-ref';
import { Field } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { Select } from '@/components/ui/select';
import { TextInput } from '@/components/ui/text-input';
import { GroupRow } from './group-row';
import { type PlanGroup, placesOf, type Taken } from './groups';
import { PieceRow } from './piece-row';
import type { Counted, Plan, PlanUchastok, SettlementsById } from './plan';
import type { ChangePlan } from './use-plan';

const KINDS = ['territorial', 'production', 'union', 'unorganised', 'minority'] as const;

interface UchastokCardProps {
  uchastok: PlanUchastok & Counted;
  /** As it was before any change; null for a new one. */
  before: Counted | null;
  /** Null while the soviet's number of seats is not known. */
  seats: number | null;
  isTooLarge: boolean;
  plan: Plan;
  settlements: SettlementsById;
  groups: readonly PlanGroup[];
  taken: Taken;
  setPlan: ChangePlan;
  rename: (number: number, change: Partial<PlanUchastok>) => void;
}

/** One uchastok of a division in the making. */
export function UchastokCard(props: UchastokCardProps) {
  const { uchastok, before, seats, isTooLarge, plan, settlements, groups, taken, setPlan, rename } = props;
  const t = useTranslations('uchastki');
  const { number, name, kind, population, electors } = uchastok;
  const pieces = plan.pieces.map((piece, index) => ({ piece, index })).filter(({ piece }) => piece.number === number);
  const places = placesOf(plan, groups);
  const own = groups.filter(({ key }) => places.get(key) === number);
  const isChanged = before !== null && (before.population !== population || before.electors !== electors);
  return (
    <section
      className="grid grid-cols-1 gap-3 border-t border-rule pt-4"
      aria-label={t('editor.nameOf', { number: String(number) })}
    >
      <div className="flex flex-wrap items-end gap-3">
        <span className="font-title text-2xl">{number}</span>
        <div className="min-w-0 flex-[1_1_14rem]">
          <Field label={t('editor.nameOf', { number: String(number) })}>
            {(aria) => (
              <TextInput {...aria} value={name} onChange={(event) => rename(number, { name: event.target.value })} />
            )}
          </Field>
        </div>
        <Field label={t('editor.kindOf', { number: String(number) })}>
          {(aria) => (
            <Select
              {...aria}
              options={KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
              value={kind}
              onChange={(event) => rename(number, { kind: event.target.value })}
            />
          )}
        </Field>
      </div>
      <p aria-live="polite">
        {seats === null
          ? t('editor.pieceOf', { population, electors })
          : t('editor.summary', { population, electors, seats })}{' '}
        {isChanged ? (
          <span className="text-faded">
            {t('editor.before', { population: String(before.population), electors: String(before.electors) })}
          </span>
        ) : null}
      </p>
      {isTooLarge ? (
        <Notice tone="late">
          {t('editor.tooLarge')} <ArticleRef article="37" />
        </Notice>
      ) : null}
      {pieces.length + own.length === 0 ? <p className="text-faded">{t('editor.empty')}</p> : null}
      <ul className="grid grid-cols-1 gap-2">
        {own.map((group) => (
          <GroupRow key={group.key} {...{ group, plan, place: number, setPlan }} />
        ))}
        {pieces.map(({ piece, index }) => (
          <PieceRow
            key={`${piece.settlementId}-${piece.from}`}
            {...{ piece, index, plan, settlements, taken, setPlan }}
          />
        ))}
      </ul>
    </section>
  );
}
