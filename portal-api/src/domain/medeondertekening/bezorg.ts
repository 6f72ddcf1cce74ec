import { z } from 'zod';
import type { Bezorger, Outbox } from '../../access/bezorging.ts';
import type { Grant } from '../../access/grant.ts';
import type { Inwoner } from '../../access/policy.ts';
import { subjectVan } from '../../access/subject.ts';
import type { PrismaClient } from '../../generated/prisma/client.ts';
import type { RegisterSettings } from '../../platform/config/registers-file.ts';
import type { Files, FilesTransaction } from '../../platform/files/files.ts';
import type { Live } from '../../platform/live/live.ts';
import type { Pseudonym } from '../../platform/crypto/pseudonym.ts';
import { bezorger, type Afloop } from '../../platform/outbox/bezorger.ts';
import type { OutboxTransaction } from '../../platform/outbox/rows.ts';
import type { Registers } from '../../registers/model.ts';
import { brengDocument } from '../documenten/breng.ts';
import { bewaarPdf } from '../inzendingen/bewijsstuk.ts';
import type { Inzendingen } from '../inzendingen/inzendingen.ts';
import { datumIn } from '../inzendingen/kopie.ts';
import type { Inzending } from '../inzendingen/model.ts';
import { rolhouderVan } from '../inzendingen/rolhouder.ts';
import { vul } from '../inzendingen/teksten.ts';
import { inwonerVan } from '../klanten/klant.ts';
import { dagVan } from '../termijnen/kalender.ts';
import { meldAllen } from './meld.ts';
import { HANDTEKENING, subjectSchema, type Medeondertekening } from './model.ts';
import { handtekeningPdf, handtekeningSchema } from './papier.ts';
import { watErStaat } from './tonen.ts';
import { woorden } from './woorden.ts';

const opdracht = z.object({
  inzending: z.string(),
  plek: z.number(),
  aanvrager: subjectSchema,
  ondertekenaar: subjectSchema,
  handtekening: handtekeningSchema,
});
type Opdracht = z.infer<typeof opdracht>;

interface Getekend {
  een: Medeondertekening;
  inzending: Inzending;
  acting: Inwoner;
  /** As the register calls her; null when it did not say. */
  naam: string | null;
  moment: Date;
}

/** Puts a signature on its way to the case, in the transaction in which it is given: once, under its own key. */
export async function legHandtekening(
  tx: OutboxTransaction,
  { een, inzending, acting, naam, moment }: Getekend,
  { outbox }: { outbox: Pick<Outbox, 'put'> },
): Promise<void> {
  const inhoud: Opdracht = {
    inzending: inzending.id,
    plek: een.plek,
    aanvrager: een.aanvrager.wie,
    ondertekenaar: subjectVan(acting),
    handtekening: {
      titel: een.titel.nl,
      nummer: inzending.nummer,
      ontvangenOp: inzending.ontvangen.toISOString(),
      moment: moment.toISOString(),
      rol: een.rol,
      aanvrager: een.aanvrager.naam,
      ondertekenaar: naam ?? een.naam,
      vastgesteld: een.vastgesteld ?? 'code',
      middel: acting.soort === 'persoon' ? 'DigiD' : 'eHerkenning',
      ...watErStaat(een, inzending, 'nl'),
    },
  };
  await outbox.put(tx, { id: een.id, soort: HANDTEKENING, betrokkene: subjectVan(acting), acting, inhoud });
}

export interface HandtekeningDeps {
  prisma: PrismaClient;
  files: Files;
  live: Pick<Live, 'publish'>;
  pseudonym: Pseudonym;
  inzendingen: Pick<Inzendingen, 'metId'>;
  registers: Pick<Registers, 'aanvragen' | 'inzendingen' | 'bedrijven'>;
  settings: Pick<RegisterSettings, 'inzendingen'>;
}

/**
 * Brings a signature to the case: as a document with what was signed, and as a role with whose signature it is. That role
 * (belanghebbende) opens the case to nobody. Waits until there is a case, and never gives up.
 */
export function handtekeningBezorger(deps: HandtekeningDeps): Bezorger {
  const { inzendingen, registers, files, live, pseudonym } = deps;
  return bezorger<Opdracht, Grant>({
    soort: HANDTEKENING,
    inhoud: opdracht,
    volhardend: true,
    async deliver({ inzending: vanWat, plek, aanvrager, handtekening }, bezorging) {
      const { grant, stap, id, poging } = bezorging;
      const inzending = await inzendingen.metId(vanWat);
      // Erased by whose form it was, before the signature could follow.
      if (!inzending) return { bestand: null };
      if (!inzending.zaak) throw new Error('the case is not there yet');
      const { nummer, ...ref } = inzending.zaak;
      grant.looksAt(aanvrager, 'zaken');
      const bij = await stap('zaak', async () => {
        const gevonden = await registers.inzendingen.zaak(grant, ref);
        if (!gevonden) throw new Error('the case is gone');
        const { url, zaaktypeUrl, bronorganisatie } = gevonden.data.zaak;
        const [soort] = await registers.inzendingen.soorten(ref.bron, zaaktypeUrl);
        if (!soort) throw new Error('the zaaktype takes no documents');
        return { url, zaaktypeUrl, bronorganisatie, soort: { naam: soort.naam, url: soort.url } };
      });
      const zaak = { ref, url: bij.url, nummer };
      await stap('rol', async () => {
        const als = deps.settings.inzendingen.bedrijf;
        const wie = await rolhouderVan(grant, inwonerVan(grant), { bedrijven: registers.bedrijven, als });
        const { rol, vastgesteld, moment } = handtekening;
        const toelichting = vul(woorden.roltoelichting, {
          rol: woorden.rol[rol],
          datum: datumIn(dagVan(new Date(moment)), 'nl'),
          hoe: woorden.hoe[vastgesteld],
        });
        // Where the zaaktype has no such part, the document tells it.
        await registers.aanvragen.zetRol(grant, zaak, bij.zaaktypeUrl, { als: 'belanghebbende', wie, toelichting });
      });
      const naam = `${vul(woorden.papier.bestandsnaam, { nummer: handtekening.nummer, plek: plek + 1 })}.pdf`;
      const maak = () => handtekeningPdf(handtekening);
      const stuk = await stap('papier', (opnieuw) => bewaarPdf({ object: id, naam, maak }, opnieuw, deps));
      await brengDocument({ inzendingen: registers.inzendingen, files }, bezorging, {
        bij: { bron: ref.bron, url: bij.url, bronorganisatie: bij.bronorganisatie },
        sleutel: id,
        titel: naam,
        koptitel: naam,
        naam,
        mediatype: stuk.mediatype,
        omvang: stuk.omvang,
        soortUrl: bij.soort.url,
        bestand: stuk.id,
        stap: (deel) => `handtekening ${deel}`,
        bijWeigering: 'bewaar',
      });
      if (poging > 1) await stap('nakijken', () => registers.aanvragen.zonderDubbelen(grant, zaak));
      return { bestand: stuk.id };
    },
    async settled(tx, { inhoud, uitkomst }: Afloop<Opdracht>) {
      const all = tx as unknown as FilesTransaction & Pick<PrismaClient, '$executeRaw'>;
      const { bestand } = z.object({ bestand: z.string().nullable() }).parse(uitkomst);
      if (bestand) await files.end(all, [bestand], new Date(0));
      const { aanvrager, ondertekenaar } = inhoud;
      await meldAllen(all, { aanvrager: { wie: aanvrager, naam: null }, ondertekenaar }, { live, pseudonym });
    },
  });
}
