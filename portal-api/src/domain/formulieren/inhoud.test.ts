import { readFileSync } from 'node:fs';
import { doorloop, maakInzending, type Antwoorden, type Formulier, type Vraag } from '@loket/formulieren';
import { controleer, formulierSchema, vulInTerProef } from '@loket/formulieren/definitie';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../platform/config/content.ts';

const nu = { vandaag: '2026-11-23' };
const formulieren = readContent('formulieren', formulierSchema);
const elk = formulieren.map((formulier) => [formulier.id, formulier] as const);
const met = (id: string): Formulier => formulieren.find((formulier) => formulier.id === id)!;

/** The catalogue of the municipality in a box: zaaktypen and the kinds of documents that they take in. */
const catalogus = JSON.parse(
  readFileSync(new URL('../../../../packages/sandbox/seed/zaaktypen.json', import.meta.url), 'utf8'),
) as { zaaktypen: { identificatie: string; informatieobjecttypeOmschrijving: string[] }[] };

const vragenIn = ({ stappen }: Formulier): Vraag[] =>
  stappen.flatMap(({ onderdelen }) =>
    onderdelen.flatMap((deel) => {
      if (deel.soort === 'informatie') return [];
      return deel.soort === 'groep' ? [deel, ...deel.vragen] : [deel];
    }),
  );
/** Every text of a form, wherever it stands. */
function* tekstenIn(deel: unknown): Generator<{ nl: string; en?: string }> {
  if (typeof deel !== 'object' || deel === null) return;
  if ('nl' in deel && typeof deel.nl === 'string') yield deel as { nl: string };
  else for (const each of Object.values(deel)) yield* tekstenIn(each);
}
/** `0546 54 11 11` and `1.000` are no ends of sentences. */
const zinnen = (tekst: string) => tekst.split(/(?<=[.?!:])\s+/).filter(Boolean);
const woorden = (zin: string) => zin.split(/\s+/).length;

const gesteld = (id: string, antwoorden: Antwoorden): string[] =>
  doorloop(met(id), antwoorden, nu).stappen.flatMap(({ onderdelen }) =>
    onderdelen.map((deel) => ('vraag' in deel ? deel.vraag.id : deel.id)),
  );
const datum = (dag: string, maand: string, jaar: string) => ({ dag, maand, jaar });

it('has the forms that residents need most', () => {
  expect(formulieren.map(({ id }) => id)).toEqual([
    'bezwaar',
    'bijstandsuitkering',
    'bijzondere-bijstand',
    'hulp-bij-het-huishouden',
    'jeugdhulp',
    'klacht',
    'mantelzorgwaardering',
    'melding-openbare-ruimte',
    'subsidie-bewonersinitiatief',
  ]);
});

describe.each(elk)('%s', (_id, formulier) => {
  it('can be completed and sent', () => {
    expect(controleer(formulier, nu)).toEqual([]);
    expect(maakInzending(formulier, vulInTerProef(formulier, nu), nu).fouten).toEqual([]);
  });

  it('says of each question why it is asked, in Dutch and in English, and has all its texts in both', () => {
    for (const tekst of tekstenIn(formulier)) expect(tekst, tekst.nl).toHaveProperty('en');
    for (const { id, waarom, label } of vragenIn(formulier)) {
      expect(waarom.nl, id).not.toBe(label.nl);
      expect(woorden(waarom.nl), `${id}: ${waarom.nl}`).toBeGreaterThanOrEqual(4);
    }
  });

  it('is short: few questions a page, also when all its conditions hold', () => {
    for (const { id, onderdelen } of formulier.stappen) {
      const altijd = onderdelen.filter((deel) => deel.soort !== 'informatie' && !deel.als);
      expect(altijd.length, id).toBeLessThanOrEqual(5);
      expect(onderdelen.length, id).toBeLessThanOrEqual(7);
    }
  });

  it('is written in short sentences', () => {
    const alle = [...tekstenIn(formulier)].flatMap(({ nl }) => zinnen(nl));
    for (const zin of alle) expect(woorden(zin), zin).toBeLessThanOrEqual(20);
    expect(alle.reduce((som, zin) => som + woorden(zin), 0) / alle.length).toBeLessThan(11);
  });

  it('tells first whom to call in need', () => {
    for (const nummer of ['112', '0546 54 11 11', '0546 54 30 60']) {
      expect(formulier.start.dringend?.nl).toContain(nummer);
      expect(formulier.start.dringend?.en).toContain(nummer);
    }
  });

  it('begins a case of a zaaktype that is there, with documents that it takes', () => {
    const zaaktype = catalogus.zaaktypen.find(({ identificatie }) => identificatie === formulier.zaaktype);
    const soorten = vragenIn(formulier).flatMap((vraag) =>
      vraag.soort === 'bestand' && vraag.informatieobjecttype ? [vraag.informatieobjecttype] : [],
    );
    expect(zaaktype?.informatieobjecttypeOmschrijving).toEqual(expect.arrayContaining(soorten));
  });

  it('never asks for a number that the municipality knows', () => {
    expect(vragenIn(formulier).filter(({ soort }) => soort === 'bsn')).toEqual([]);
  });
});

describe('help in the household', () => {
  const HBH = 'hulp-bij-het-huishouden';

  it('is a report, with a plan of her own within seven days and free support', () => {
    const gezegd = JSON.stringify([met(HBH).start, met(HBH).stappen]);
    for (const woord of ['nog geen aanvraag', 'binnen 7 dagen', 'cliëntondersteuner', 'gratis'])
      expect(gezegd).toContain(woord);
    expect(gesteld(HBH, { plan: 'nu' })).toContain('plan-bestand');
    expect(gesteld(HBH, { plan: 'later' })).not.toContain('plan-bestand');
  });

  it('asks who somebody else is only when it is for somebody else', () => {
    expect(gesteld(HBH, { 'voor-wie': 'mijzelf' })).not.toContain('ander-naam');
    expect(gesteld(HBH, { 'voor-wie': 'ander' })).toEqual(expect.arrayContaining(['ander-naam', 'ander-weet']));
  });

  it('asks why housemates cannot help only of who has them', () => {
    expect(gesteld(HBH, { huisgenoten: 'geen' })).not.toContain('huisgenoten-waarom');
    expect(gesteld(HBH, { huisgenoten: 'deels' })).toContain('huisgenoten-waarom');
  });
});

describe('youth care', () => {
  it('tells whom to call before anything else when a child is not safe', () => {
    expect(gesteld('jeugdhulp', { veilig: 'nee' }).slice(0, 2)).toEqual(['veilig', 'veilig-bel']);
    expect(gesteld('jeugdhulp', { veilig: 'ja' })).not.toContain('veilig-bel');
  });

  it('asks a young person nothing about children, and a parent about the other parent', () => {
    expect(gesteld('jeugdhulp', { 'voor-wie': 'mijzelf' })).not.toContain('kinderen');
    expect(gesteld('jeugdhulp', { 'voor-wie': 'mijn-kind' })).toEqual(
      expect.arrayContaining(['kinderen', 'andere-ouder']),
    );
  });
});

describe('social assistance', () => {
  const BIJSTAND = 'bijstandsuitkering';
  const vanPartner = ['partner-naam', 'partner-email', 'partner-inkomsten', 'partner-saldo'];

  it('with a partner asks the income of the partner, and alone does not', () => {
    expect(gesteld(BIJSTAND, { partner: 'ja' })).toEqual(expect.arrayContaining(vanPartner));
    const alleen = gesteld(BIJSTAND, { partner: 'nee' });
    for (const vraag of vanPartner) expect(alleen).not.toContain(vraag);
  });

  it('with a partner must be signed by the partner too', () => {
    expect(met(BIJSTAND).medeondertekening).toMatchObject({
      rol: 'partner',
      naam: 'partner-naam',
      als: { '==': [{ var: 'partner' }, true] },
      termijn: 14,
    });
    // how she can be reached and which emergency she is in is not for the other to read
    expect(met(BIJSTAND).medeondertekening).not.toMatchObject({
      toont: expect.arrayContaining(['contact']) as string[],
    });
  });

  it('counts from the day on which she begins (Participatiewet 44)', () => {
    expect(met(BIJSTAND).meldingsdatum).toBe('begin');
    expect(met(BIJSTAND).start.inleiding.nl).toContain('telt als de dag van uw melding');
  });

  it('asks about education only below 27 (Participatiewet 13)', () => {
    expect(gesteld(BIJSTAND, { geboortedatum: datum('24', '11', '1999') })).toContain('opleiding');
    expect(gesteld(BIJSTAND, { geboortedatum: datum('23', '11', '1999') })).not.toContain('opleiding');
  });

  it('asks only for amounts of what there is, and is never held back by a paper that is missing', () => {
    const geen = gesteld(BIJSTAND, { inkomsten: ['geen'] });
    expect(geen.filter((id) => ['loon', 'alimentatie', 'winst', 'ander-geld', 'loonstrook'].includes(id))).toEqual([]);
    expect(gesteld(BIJSTAND, { inkomsten: ['loon', 'anders'] })).toEqual(
      expect.arrayContaining(['loon', 'ander-geld', 'loonstrook']),
    );
    for (const vraag of vragenIn(met(BIJSTAND))) if (vraag.soort === 'bestand') expect(vraag.verplicht).toBe(false);
  });

  it('tells whom to call today when there is no money for food', () => {
    expect(gesteld(BIJSTAND, { rondkomen: 'nee' }).slice(0, 2)).toEqual(['rondkomen', 'nood-bel']);
  });
});

it('special assistance asks no income of who gets social assistance here already', () => {
  expect(gesteld('bijzondere-bijstand', { 'krijgt-bijstand': 'ja', betaalwijze: 'mij' })).not.toContain('inkomen');
  expect(gesteld('bijzondere-bijstand', { 'krijgt-bijstand': 'ja', betaalwijze: 'mij' })).not.toContain('iban');
  const anders = gesteld('bijzondere-bijstand', { 'krijgt-bijstand': 'nee', partner: 'ja', betaalwijze: 'mij' });
  expect(anders).toEqual(expect.arrayContaining(['inkomen', 'partner-inkomen', 'iban']));
});

it('a report about the street needs no login, no name and no address of who reports', () => {
  const form = met('melding-openbare-ruimte');
  expect(form.toegang).toBe('iedereen');
  const anoniem = {
    soort: 'afval',
    beschrijving: 'Zakken',
    gevaar: 'nee',
    straat: 'Grotestraat',
    terugkoppeling: 'nee',
  };
  expect(maakInzending(form, anoniem, nu).inzending?.waarden).toEqual({
    soort: 'afval',
    beschrijving: 'Zakken',
    gevaar: false,
    straat: 'Grotestraat',
    terugkoppeling: false,
  });
  expect(maakInzending(form, { ...anoniem, terugkoppeling: 'ja' }, nu).fouten).toEqual([
    { pad: 'email', code: 'verplicht' },
  ]);
});

it('a complaint asks what the law asks (Awb 9:4), and points to objecting when it is about a decision', () => {
  expect(gesteld('klacht', {})).toEqual(expect.arrayContaining(['naam', 'adres', 'wat', 'wanneer']));
  expect(gesteld('klacht', { onderwerp: 'besluit' })).toContain('bezwaar-eerst');
  expect(gesteld('klacht', { wanneer: datum('1', '11', '2025') })).toContain('oud');
  expect(gesteld('klacht', { wanneer: datum('1', '11', '2026') })).not.toContain('oud');
});

it('an objection asks the reason for being late only of who is late, and lets the grounds come later (Awb 6:5, 6:11)', () => {
  expect(gesteld('bezwaar', { besluitdatum: datum('12', '10', '2026') })).not.toContain('reden-te-laat');
  expect(gesteld('bezwaar', { besluitdatum: datum('11', '10', '2026') })).toContain('reden-te-laat');
  expect(gesteld('bezwaar', { 'uitleg-wanneer': 'later' })).not.toContain('gronden');
  expect(gesteld('bezwaar', { kenmerk: 'ZAAK-1' })).not.toContain('beslissing-bestand');
});

it('a grant for residents asks for a list of costs only above a thousand euros', () => {
  expect(gesteld('subsidie-bewonersinitiatief', { gevraagd: '500' })).not.toContain('begroting');
  expect(gesteld('subsidie-bewonersinitiatief', { gevraagd: '1.500' })).toContain('begroting');
});
