import type { Option } from '@/components/ui/select';

export interface NamedUnit {
  readonly id: string;
  readonly name: string;
  readonly parentName?: string | null;
}

export const fullName = ({ name, parentName }: NamedUnit): string =>
  parentName == null ? name : `${parentName}: ${name}`;

export const choicesOf = (units: readonly NamedUnit[], butId?: string): readonly Option[] =>
  units.filter(({ id }) => id !== butId).map((unit) => ({ value: unit.id, label: fullName(unit) }));
