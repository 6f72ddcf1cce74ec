import { textAt } from '../core/json.ts';
import { addDays } from '../registers/durations.ts';
import type { SeedContext, Soort } from './context.ts';
import { werkdagTot } from './werkdagen.ts';
import type { ZaakSpec } from './zaak-spec.ts';

/**
 * Adds the first `count` statuses of a case, spread over the working days of its time; a corrected case goes one back on
 * the same day. Returns the day of each.
 */
export function addStatussen(
  spec: ZaakSpec,
  soort: Soort,
  zaak: string,
  { count, startdatum, until }: { count: number; startdatum: string; until: string },
  { builder }: SeedContext,
): string[] {
  const register = `${spec.backend ?? 'openzaak'}.zaken`;
  const span = Math.round((Date.parse(until) - Date.parse(startdatum)) / 86_400_000);
  const add = (step: number, datumStatusGezet: string, key: string, statustoelichting = ''): void => {
    const statustype = soort.statustypen[step];
    if (!statustype) return;
    builder.add(register, 'statussen', `${spec.key} status ${key}`, {
      zaak,
      statustype: textAt(statustype, 'url'),
      datumStatusGezet,
      statustoelichting,
      gezetdoor: '',
    });
  };
  const dayOf = (step: number): string =>
    step === soort.statustypen.length - 1
      ? until
      : werkdagTot(addDays(startdatum, Math.floor((span * step) / Math.max(count, 2))), startdatum);
  const days = Array.from({ length: count }, (_, step) => dayOf(step));
  for (const [step, day] of days.entries()) {
    add(step, `${day}T${String(8 + Math.min(step, 9)).padStart(2, '0')}:10:00Z`, String(step));
  }
  if (spec.staat === 'gecorrigeerd') {
    add(
      count - 2,
      `${days.at(-1) ?? startdatum}T15:40:00Z`,
      'correctie',
      'Status teruggezet: deze stap was nog niet klaar.',
    );
  }
  return days;
}
