import { magAfspraakZien } from '../../access/policies/afspraak.ts';
import { subjectVan } from '../../access/subject.ts';
import { dagVan } from '../../domain/termijnen/kalender.ts';
import type { InwonerVraag } from '../../domain/zaken/vraag.ts';
import type { WorkItem } from '../../platform/module.ts';
import { SourceFailed } from '../../platform/sourced.ts';
import type { AfsprakenDeps } from './module.ts';

const BRON = 'afspraken';
const klok = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', hour: 'numeric', minute: '2-digit' });

/** Appointments to come. The register is asked only when the index does not know, or names one. */
export async function listAandacht(
  vraag: InwonerVraag,
  {
    mijnAfspraken,
    aandacht,
    herinneringen,
    prisma,
    registers,
    settings,
  }: Pick<AfsprakenDeps, 'mijnAfspraken' | 'aandacht' | 'herinneringen' | 'prisma' | 'registers' | 'settings'>,
): Promise<WorkItem[]> {
  const { acting, now } = vraag;
  if (!registers.afspraken.aanwezig) return [];
  const { namens } = acting;
  // Who sees only a part may not say for others what there is.
  const heel = !namens;
  const subject = subjectVan(acting);
  if (heel && (await aandacht.genoemd([subject], 'afspraak', now))?.length === 0) return [];
  const { data, incomplete } = await mijnAfspraken.alle(vraag);
  const [ontbreekt] = incomplete;
  if (ontbreekt) throw new SourceFailed(ontbreekt);
  const komend = data.filter(
    // Those of an establishment are for who acts for that one.
    ({ stand, product, vestiging }) =>
      stand === 'gepland' && vestiging === null && magAfspraakZien(namens, product.code, settings),
  );
  if (heel) {
    const items = komend.map(({ id, begin }) => ({
      ref: { bron: BRON, id },
      zaak: null,
      uiterlijk: dagVan(new Date(begin)),
    }));
    await aandacht.verzoen(subject, 'afspraak', items, now);
    // Also of what was made at the counter or by phone.
    for (const afspraak of komend) await herinneringen.zet(prisma, subject, afspraak);
  }
  return komend.map(({ id, product, plek, begin }) => ({
    soort: 'afspraak',
    onderwerp: product.naam.nl,
    toelichting: `Om ${klok.format(new Date(begin)).replace(':', '.')} uur. ${plek.naam.nl}.`,
    uiterlijk: dagVan(new Date(begin)),
    pad: `/afspraken/${id}`,
    vraagtActie: true,
  }));
}
