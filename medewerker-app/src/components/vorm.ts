/** Attributes that the contract keeps, by kind of node; what else the editor hangs on a node says nothing. */
const eigenschappen: Record<string, readonly string[] | undefined> = {
  heading: ['level'],
  link: ['href'],
  tableCell: ['colspan', 'rowspan'],
  tableHeader: ['colspan', 'rowspan'],
  afbeelding: ['bestandId', 'alt', 'bijschrift'],
  kader: ['soort'],
};
/** Choices of words, of which the order says nothing. */
const keuzen = new Set(['doelgroep', 'onderwerpen']);
/** What is the same as not being there. */
const niets = (naam: string, waarde: unknown) =>
  waarde === null ||
  waarde === undefined ||
  (naam === 'bijschrift' && waarde === '') ||
  ((naam === 'colspan' || naam === 'rowspan') && waarde === 1);

/**
 * What something says, as a string: equal for what is equal, whatever the order of its keys (the database has another
 * than the editor), of a choice of words, or what the editor adds to a text.
 */
export function vorm(waarde: unknown): string {
  return JSON.stringify(kern(waarde));
}

/** Whether two things say the same. */
export const gelijk = (een: unknown, ander: unknown): boolean => vorm(een) === vorm(ander);

function kern(waarde: unknown): unknown {
  if (Array.isArray(waarde)) return waarde.map(kern);
  if (typeof waarde !== 'object' || waarde === null) return waarde;
  const { attrs, ...rest } = waarde as { type?: unknown; attrs?: Record<string, unknown> };
  const bewaard = eigenschappen[String(rest.type)] ?? [];
  const delen: [string, unknown][] = [
    ...Object.entries(rest),
    ...Object.entries(attrs ?? {}).filter(([naam]) => bewaard.includes(naam)),
  ];
  return Object.fromEntries(
    delen
      .filter(([naam, deel]) => !niets(naam, deel))
      .map(([naam, deel]) => [naam, kern(keuzen.has(naam) ? (deel as string[]).toSorted() : deel)] as const)
      .toSorted(([een], [ander]) => (een < ander ? -1 : 1)),
  );
}
