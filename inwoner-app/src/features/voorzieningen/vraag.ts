import type { VoorzieningenVraag } from '@loket/contract';

/** The questions of the search form that have one answer each, by the name that stands in the address. */
const velden = ['zoek', 'thema', 'doelgroep', 'wijk', 'postcode', 'open', 'kosten', 'aanmelden'] as const;

/** What an address of the page asks. A form without JavaScript sends empty fields too. */
export function vraagUit(zoek: URLSearchParams): VoorzieningenVraag {
  const een = velden.flatMap((naam) => {
    const waarde = zoek.get(naam)?.trim();
    return waarde ? [[naam, waarde] as const] : [];
  });
  const toegankelijk = zoek.getAll('toegankelijk').filter(Boolean).join(',');
  const vraag: VoorzieningenVraag = Object.fromEntries(een);
  const keuze = <T extends string>(waarde: string | undefined, ...goed: T[]) => goed.find((een) => een === waarde);
  return {
    ...vraag,
    open: keuze(vraag.open, 'nu', 'vandaag'),
    kosten: keuze(vraag.kosten, 'gratis'),
    aanmelden: keuze(vraag.aanmelden, 'inloop'),
    ...(toegankelijk && { toegankelijk }),
  };
}

/** The address that a filled in form leads to, without what was left empty. */
export function adresVan(formulier: FormData): URLSearchParams {
  const paren = [...formulier].map(([naam, waarde]) => [naam, typeof waarde === 'string' ? waarde.trim() : '']);
  return new URLSearchParams(paren.filter(([, waarde]) => waarde));
}
