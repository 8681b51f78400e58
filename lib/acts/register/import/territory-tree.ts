import { err, ok, type Result } from '@/lib/kernel/result';
import type { SettlementRow } from '@/lib/registers/check-settlement';
import { normalizeName, normalizePlace } from '@/lib/registers/normalize-name';
import { isSoviet, isVolost } from './places';

export interface TreeNode {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly parentId: string | null;
  readonly path: string;
}

export interface NewNode extends TreeNode {
  readonly population?: number;
  readonly versts?: number | null;
  readonly settlementType?: string | null;
  readonly nationality?: string | null;
}

export type NamedSettlement = SettlementRow & { readonly id?: string };

const DISTRICT_KINDS: readonly string[] = ['uezd', 'okrug'];

/**
 * What is missing under `top` so that every named settlement has its place, parents before their parts. Refuses with
 * the names of volosts that could lie in more than one uezd.
 */
export function growTree(
  top: TreeNode,
  known: readonly TreeNode[],
  named: readonly NamedSettlement[],
  makeId: () => string,
): Result<NewNode[], readonly string[]> {
  const tree = new Tree(top, known, makeId);
  const homeless = new Set<string>();
  for (const row of named) {
    const volost = isSoviet(top) ? top : tree.volost(row.volost);
    if (volost === null) homeless.add(row.volost);
    else tree.settle(isSoviet(top) ? top : tree.soviet(volost, row.soviet), row);
  }
  return homeless.size > 0 ? err([...homeless]) : ok(tree.made);
}

class Tree {
  readonly made: NewNode[] = [];
  private readonly byPlace = new Map<string, TreeNode>();
  private readonly volosts = new Map<string, TreeNode>();
  private readonly home: TreeNode | null;

  constructor(
    private readonly top: TreeNode,
    known: readonly TreeNode[],
    private readonly makeId: () => string,
  ) {
    const districts = known.filter(({ kind }) => DISTRICT_KINDS.includes(kind));
    // Above the uezd a new volost has its place only where there is one uezd to put it in.
    this.home = districts.length > 1 ? null : (districts[0] ?? top);
    for (const node of known) this.remember(node);
  }

  private remember(node: TreeNode): void {
    this.byPlace.set(placeOf(node.parentId, node), node);
    if (isVolost(node)) this.volosts.set(normalizePlace(node.name), node);
  }

  private make(parent: TreeNode, kind: string, name: string, id = this.makeId()): TreeNode {
    const node: TreeNode = { id, kind, name, parentId: parent.id, path: `${parent.path}.${id}` };
    this.remember(node);
    return node;
  }

  volost(name: string): TreeNode | null {
    if (isVolost(this.top)) return this.top;
    const found = this.volosts.get(normalizePlace(name));
    if (found !== undefined) return found;
    if (this.home === null) return null;
    const node = this.make(this.home, 'volost', name);
    this.made.push(node);
    return node;
  }

  soviet(volost: TreeNode, name: string): TreeNode {
    const found = this.byPlace.get(`${volost.id}/soviet/${normalizePlace(name)}`);
    if (found !== undefined) return found;
    const node = this.make(volost, 'selsoviet', name);
    this.made.push(node);
    return node;
  }

  settle(soviet: TreeNode, row: NamedSettlement): void {
    if (this.byPlace.has(`${soviet.id}/settlement/${normalizeName(row.settlement)}`)) return;
    const { type: settlementType, population, nationality } = row;
    const versts = row.versts === null ? null : Math.round(row.versts);
    const node = this.make(soviet, 'settlement', row.settlement, row.id);
    this.made.push({ ...node, population, versts, settlementType, nationality });
  }
}

function placeOf(parentId: string | null, node: TreeNode): string {
  if (isSoviet(node)) return `${parentId}/soviet/${normalizePlace(node.name)}`;
  if (node.kind === 'settlement') return `${parentId}/settlement/${normalizeName(node.name)}`;
  return `${parentId}/${node.kind}/${normalizePlace(node.name)}`;
}
