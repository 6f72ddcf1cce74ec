import type { z } from 'zod';
import type { Formulier, Nu, Tekst } from '../model.ts';
import { soortenVoorPrefill } from '../prefill.ts';
import { nooitGetoond } from './bereik.ts';
import { controleer, type Bezwaar } from './controle.ts';
import { formulierSchema } from './schema.ts';

export const bevindingcodes = [
  'id-dubbel',
  'id-niet-toegestaan',
  'optie-dubbel',
  'grenzen-omgekeerd',
  'geen-waarde-mogelijk',
  'onbekende-operator',
  'vraag-onbekend',
  'vraag-komt-later',
  'voorwaarde-op-zichzelf',
  'nooit-een-vraag',
  'leeg',
  'te-weinig',
  'te-veel',
  'vorm',
  'nooit-getoond',
  'prefill-onbekend',
  'prefill-past-niet',
  'zaaktype-onbekend',
  'eigenschap-onbekend',
  'vertaling-mist',
] as const;

/** What an editor should know of a form before it is published. */
export interface Bevinding extends Omit<Bezwaar, 'code'> {
  code: (typeof bevindingcodes)[number];
  /** `fout`: cannot be published so. `tip`: can, but look at it. */
  ernst: 'fout' | 'tip';
  /** Which field of that place: `label.nl`, `opties.1.label.nl`; left out when it is the whole. */
  veld?: string;
}

/** What is known of the zaaktypen of the municipality; null for what could not be asked. */
export interface Omgeving {
  /** Identificaties of all zaaktypen. */
  zaaktypen: readonly string[] | null;
  /** Names of the properties of the zaaktype of this form. */
  eigenschappen: readonly string[] | null;
}

/** Everything that is wrong with a form that is being written, each with its place; and what is worth another look. */
export function keur(ontwerp: Formulier, nu: Nu, omgeving: Omgeving): Bevinding[] {
  const fout = (bezwaar: Omit<Bevinding, 'ernst'>): Bevinding => ({ ...bezwaar, ernst: 'fout' });
  return [
    ...vanVorm(ontwerp).map(fout),
    ...controleer(ontwerp, nu).map(fout),
    ...nooitGetoond(ontwerp, nu).map((pad) => fout({ pad, code: 'nooit-getoond' })),
    ...vanBronnen(ontwerp, omgeving).map(fout),
    ...vertalingen(ontwerp).map((een): Bevinding => ({ ...een, ernst: 'tip' })),
  ];
}

function vanVorm(ontwerp: Formulier): Omit<Bevinding, 'ernst'>[] {
  // the number of the version is given when it is published
  const gelezen = formulierSchema.safeParse({ ...ontwerp, versie: 1 });
  if (gelezen.success) return [];
  return gelezen.error.issues.map((issue) => {
    const { pad, veld } = plaatsVan(ontwerp, issue.path);
    return { pad, ...(veld && { veld }), code: codeVan(issue) };
  });
}

function codeVan(issue: z.core.$ZodIssue): Bevinding['code'] {
  if (issue.code === 'too_small') return issue.origin === 'array' ? 'te-weinig' : 'leeg';
  return issue.code === 'too_big' ? 'te-veel' : 'vorm';
}

/** From indexes to ids: where an editor finds it. */
function plaatsVan({ stappen }: Formulier, path: readonly PropertyKey[]): { pad: string[]; veld: string } {
  const [eerste, stapNummer, onderdelen, deelNummer, vragen, vraagNummer] = path;
  const veld = (vanaf: number) => path.slice(vanaf).map(String).join('.');
  if (eerste === 'medeondertekening') return { pad: ['medeondertekening'], veld: veld(1) };
  const stap = eerste === 'stappen' ? stappen[Number(stapNummer)] : undefined;
  if (!stap) return { pad: [], veld: veld(0) };
  const deel = onderdelen === 'onderdelen' ? stap.onderdelen[Number(deelNummer)] : undefined;
  if (!deel) return { pad: [stap.id], veld: veld(2) };
  const vraag = vragen === 'vragen' && deel.soort === 'groep' ? deel.vragen[Number(vraagNummer)] : undefined;
  if (!vraag) return { pad: [stap.id, deel.id], veld: veld(4) };
  return { pad: [stap.id, deel.id, vraag.id], veld: veld(6) };
}

function vanBronnen({ zaaktype, stappen }: Formulier, omgeving: Omgeving): Omit<Bevinding, 'ernst'>[] {
  const gevonden: Omit<Bevinding, 'ernst'>[] = [];
  if (zaaktype && omgeving.zaaktypen && !omgeving.zaaktypen.includes(zaaktype))
    gevonden.push({ pad: [], veld: 'zaaktype', code: 'zaaktype-onbekend', over: zaaktype });
  for (const stap of stappen) {
    for (const deel of stap.onderdelen) {
      const binnen = deel.soort === 'groep' ? deel.vragen : [];
      for (const vraag of deel.soort === 'informatie' ? [] : [deel, ...binnen]) {
        const pad = [stap.id, deel.id, ...(vraag === deel ? [] : [vraag.id])];
        const { prefill, eigenschap, soort } = vraag;
        if (prefill) {
          const soorten = soortenVoorPrefill(prefill);
          const over = `${prefill.bron}.${prefill.veld}`;
          if (!soorten) gevonden.push({ pad, veld: 'prefill', code: 'prefill-onbekend', over });
          else if (!soorten.includes(soort)) gevonden.push({ pad, veld: 'prefill', code: 'prefill-past-niet', over });
        }
        if (eigenschap && omgeving.eigenschappen && !omgeving.eigenschappen.includes(eigenschap))
          gevonden.push({ pad, veld: 'eigenschap', code: 'eigenschap-onbekend', over: eigenschap });
      }
    }
  }
  return gevonden;
}

const talen = ['en', 'tr', 'ar', 'hy'] as const;

/** A language that the title has, and that a text lacks: its reader would get Dutch halfway. */
function vertalingen(ontwerp: Formulier): Omit<Bevinding, 'ernst'>[] {
  const beloofd = talen.filter((taal) => ontwerp.titel[taal]);
  const mist: Omit<Bevinding, 'ernst'>[] = [];
  const loop = (deel: unknown, path: PropertyKey[]): void => {
    if (Array.isArray(deel)) return deel.forEach((een, plek) => loop(een, [...path, plek]));
    if (typeof deel !== 'object' || deel === null || path.at(-1) === 'als') return;
    if (typeof (deel as Partial<Tekst>).nl === 'string') {
      for (const taal of beloofd.filter((een) => !(deel as Tekst)[een])) {
        const { pad, veld } = plaatsVan(ontwerp, [...path, taal]);
        mist.push({ pad, veld, code: 'vertaling-mist', over: taal });
      }
      return;
    }
    for (const [naam, waarde] of Object.entries(deel)) loop(waarde, [...path, naam]);
  };
  loop(ontwerp, []);
  return mist;
}
