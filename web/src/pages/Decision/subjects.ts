import type { DecisionSummary, PackSummary } from '../../api/types';

/** A decision with the pack it belongs to. */
export interface CatalogueEntry {
  pack: PackSummary;
  decision: DecisionSummary;
}

/** The packs by subject; a pack stands under each of its subjects. Subjects with most packs first, packs without a subject last. */
export function bySubject(packs: PackSummary[], other: string): [string, PackSummary[]][] {
  const groups = new Map<string, PackSummary[]>();
  for (const pack of packs)
    for (const subject of pack.subjects.length > 0 ? pack.subjects : [other]) groups.set(subject, [...(groups.get(subject) ?? []), pack]);
  return [...groups].sort(([a, x], [b, y]) => Number(a === other) - Number(b === other) || y.length - x.length || a.localeCompare(b));
}

/** The packs that match what was typed, with the decisions that match; a match in the pack's own words keeps all its decisions. */
export function matching(packs: PackSummary[], typed: string): PackSummary[] {
  const words = typed.trim().split(/\s+/).filter(Boolean);
  const has = (text: string) => words.every((word) => text.includes(word));
  return packs
    .map((pack) => ({
      ...pack,
      decisions: has(`${pack.title} ${pack.document} ${pack.subjects.join(' ')}`)
        ? pack.decisions
        : pack.decisions.filter((decision) => has(`${pack.title} ${decision.name} ${decision.description ?? ''}`)),
    }))
    .filter((pack) => pack.decisions.length > 0);
}
