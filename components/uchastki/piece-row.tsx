'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import type { Taken } from './groups';
import { MoveSelect } from './move-select';
import {
  countPiece,
  isWhole,
  movePiece,
  nextNumber,
  type Piece,
  type Plan,
  type SettlementsById,
  splitPiece,
} from './plan';
import type { ChangePlan } from './use-plan';

interface PieceRowProps {
  piece: Piece;
  index: number;
  plan: Plan;
  settlements: SettlementsById;
  taken: Taken;
  setPlan: ChangePlan;
}

/** A settlement or a row of its households: where it lies, and the means to move or split it. */
export function PieceRow({ piece, index, plan, settlements, taken, setPlan }: PieceRowProps) {
  const t = useTranslations('uchastki');
  const [isSplitting, setSplitting] = useState(false);
  const name = usePieceName(piece, settlements);
  const { population, electors } = countPiece(piece, settlements, taken);
  const move = (to: number | 'new' | null) =>
    setPlan((before) => {
      if (to === null) return before;
      if (to !== 'new') return movePiece(before, index, to);
      const number = nextNumber(before);
      const uchastki = [...before.uchastki, { number, name: '', kind: 'territorial' }];
      return movePiece({ ...before, uchastki }, index, number);
    });
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <span className="min-w-0 flex-[1_1_16rem]">
        {name} <span className="text-faded">{t('editor.pieceOf', { population, electors })}</span>
      </span>
      <MoveSelect label={t('editor.moveLabel', { part: name })} {...{ plan, number: piece.number, onMove: move }} />
      {piece.from < piece.to ? (
        <Button tone="quiet" onClick={() => setSplitting(true)}>
          {t('editor.split')}
        </Button>
      ) : null}
      <SplitDialog
        {...{ piece, settlements, name }}
        open={isSplitting}
        onClose={() => setSplitting(false)}
        onSplit={(after) => setPlan((before) => splitPiece(before, index, after))}
      />
    </li>
  );
}

function usePieceName(piece: Piece, settlements: SettlementsById): string {
  const t = useTranslations('uchastki');
  const settlement = settlements.get(piece.settlementId);
  const name = settlement?.name ?? '';
  if (isWhole(piece, settlements)) return t('whole', { name });
  const from = settlement?.households[piece.from]?.household ?? '';
  const to = settlement?.households[piece.to]?.household ?? '';
  return from === to ? t('oneYard', { name, from }) : t('yards', { name, from, to });
}

interface SplitDialogProps {
  piece: Piece;
  settlements: SettlementsById;
  name: string;
  open: boolean;
  onClose: () => void;
  onSplit: (after: number) => void;
}

function SplitDialog({ piece, settlements, name, open, onClose, onSplit }: SplitDialogProps) {
  const t = useTranslations('uchastki.editor');
  const [after, setAfter] = useState(Math.floor((piece.from + piece.to) / 2));
  const yards = settlements.get(piece.settlementId)?.households.slice(piece.from, piece.to) ?? [];
  let people = 0;
  const options = yards.map(({ household, population }, place) => {
    people += population;
    return { value: String(piece.from + place), label: `${household} — ${people}` };
  });
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('splitTitle', { part: name })}
      actions={
        <Button
          tone="primary"
          onClick={() => {
            onSplit(after);
            onClose();
          }}
        >
          {t('splitDo')}
        </Button>
      }
    >
      <Field label={t('splitAfter')}>
        {(aria) => (
          <Select
            {...aria}
            options={options}
            value={String(after)}
            onChange={(event) => setAfter(Number(event.target.value))}
          />
        )}
      </Field>
    </Dialog>
  );
}
