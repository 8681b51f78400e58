'use client';

import { useTranslations } from 'next-intl';
import { type Dispatch, type SetStateAction, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
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

interface PieceRowProps {
  piece: Piece;
  index: number;
  plan: Plan;
  settlements: SettlementsById;
  setPlan: Dispatch<SetStateAction<Plan>>;
}

const NEW = 'new';

/** A settlement or a row of its households: where it lies, and the means to move or split it. */
export function PieceRow({ piece, index, plan, settlements, setPlan }: PieceRowProps) {
  const t = useTranslations('uchastki');
  const [isSplitting, setSplitting] = useState(false);
  const name = usePieceName(piece, settlements);
  const { population, electors } = countPiece(piece, settlements);
  const move = (to: string) =>
    setPlan((before) => {
      if (to !== NEW) return movePiece(before, index, Number(to));
      const number = nextNumber(before);
      const uchastki = [...before.uchastki, { number, name: '', kind: 'territorial' }];
      return movePiece({ ...before, uchastki }, index, number);
    });
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <span className="min-w-0 flex-[1_1_16rem]">
        {name} <span className="text-faded">{t('editor.pieceOf', { population, electors })}</span>
      </span>
      <Select
        className="w-auto"
        aria-label={t('editor.moveLabel', { part: name })}
        value={String(piece.number)}
        onChange={(event) => move(event.target.value)}
        options={[
          ...plan.uchastki.map(({ number, name: words }) => ({
            value: String(number),
            label: words === '' ? `№ ${number}` : `${number}. ${words}`,
          })),
          { value: NEW, label: t('editor.newUchastok') },
        ]}
      />
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
