import type { ZaakDetail } from '@loket/contract';
import type { Page } from '@playwright/test';
import { expect, test } from '../harness/fixtures.ts';
import { inloggenAlsInwoner } from '../harness/inloggen.ts';
import { legVreemdsInRegister, zetKlok } from '../harness/levers.ts';
import { schermafdruk, verwachtPassend, verwachtToegankelijk } from '../harness/looking.ts';
import type { TestStack } from '../harness/stack.ts';
import { paginaVan, zakenVan } from '../harness/zaken.ts';
import { kiesTaal } from '../harness/taal.ts';

// The clock stands at Monday 23 November 2026.

interface Verhaal {
  bsn: string;
  soort?: string;
  stap?: string;
  zaak?: object;
  besluiten?: object[];
}

/** Puts a case with its decisions in the register, logs in as the one whose it is, and opens it. */
async function openZaak(page: Page, stack: TestStack, verhaal: Verhaal): Promise<ZaakDetail> {
  await legVreemdsInRegister(stack, 'zaak-met-besluiten', { besluiten: [], ...verhaal });
  await inloggenAlsInwoner(page, { bsn: verhaal.bsn });
  const [zaak] = (await zakenVan(page)).resultaten;
  if (!zaak) throw new Error('no case');
  await page.goto(paginaVan(zaak));
  await expect(page.getByRole('heading', { level: 1 })).toContainText(zaak.titel);
  return (await (await page.request.get(`/api/v1/zaken/${zaak.bron}/${zaak.id}`)).json()) as ZaakDetail;
}

/** Goes from the case to the page of its (first) decision. */
async function openBesluit(page: Page): Promise<void> {
  await page
    .getByRole('link', { name: /^Lees wat dit besluit betekent/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/besluiten\//);
  await expect(page.getByRole('heading', { level: 2, name: 'Dit hebben wij besloten' })).toBeVisible();
}

const watKunIk = (page: Page) => page.getByRole('region', { name: 'Wat kunt u doen?' });
const nietEens = (page: Page) => page.getByRole('region', { name: 'Niet mee eens?' });

test.describe('de klok van de wet', () => {
  test('een zaak die stilstaat: waarom, en dat de laatste dag opschuift; niemand hoeft nu een brief te schrijven', async ({
    page,
    stack,
  }) => {
    await openZaak(page, stack, {
      bsn: '999984007',
      zaak: {
        startdatum: '2026-09-14',
        uiterlijkeEinddatumAfdoening: '2026-11-09',
        opschorting: { indicatie: true, reden: 'Wij wachten op een rapport van de arts' },
      },
    });
    await expect(page.getByText('De tijd staat stil')).toBeVisible();
    await expect(page.getByText('Wij wachten op een rapport van de arts.')).toBeVisible();
    await expect(page.getByText('Voor de pauze was maandag 9 november 2026 de laatste dag.')).toBeVisible();
    await expect(watKunIk(page)).toHaveCount(0);
    await verwachtToegankelijk(page);
  });

  test('een zaak die is verlengd: hoeveel, waarom, van welke dag naar welke, en wat straks kan', async ({
    page,
    stack,
  }) => {
    await openZaak(page, stack, {
      bsn: '999984019',
      zaak: {
        startdatum: '2026-10-12',
        uiterlijkeEinddatumAfdoening: '2026-12-07',
        verlenging: { reden: 'Wij hebben advies gevraagd.', duur: 'P14D' },
      },
    });
    await expect(page.getByText('U hoort uiterlijk maandag 21 december 2026 van ons.')).toBeVisible();
    await expect(page.getByText(/Wij hebben er 14 dagen bij genomen/)).toContainText(
      'Eerst was maandag 7 december 2026 de laatste dag. De reden: Wij hebben advies gevraagd.',
    );
    await page.getByText('Duurt het te lang? Dit kunt u dan doen').click();
    await expect(page.getByText('Heeft u op dinsdag 22 december 2026 nog geen besluit?')).toBeVisible();
    await schermafdruk(page, 'inwoner-zaak-verlengd');
    await verwachtToegankelijk(page);
  });

  const teLaat = { startdatum: '2026-09-14', uiterlijkeEinddatumAfdoening: '2026-11-09' };

  for (const [soort, bsn] of [
    ['BB', '999984020'],
    ['BEZWAAR', '999984032'],
  ] as const) {
    test(`te laat met ${soort}: bellen, of een ingebrekestelling en na twee weken een dwangsom`, async ({
      page,
      stack,
    }) => {
      await openZaak(page, stack, { bsn, soort, zaak: teLaat });
      await expect(watKunIk(page).getByRole('heading', { level: 3 })).toHaveText([
        'Bel ons',
        'Stuur ons een brief dat wij moeten beslissen',
      ]);
      await expect(watKunIk(page)).toContainText('Dan moeten wij uiterlijk maandag 7 december 2026 beslissen.');
      await expect(watKunIk(page)).toContainText('vanaf dinsdag 8 december 2026 meestal recht op geld');
      await schermafdruk(page, `inwoner-te-laat-${soort}`);
      await verwachtToegankelijk(page);
      await verwachtPassend(page);
    });
  }

  test('zes weken na een Wmo-melding mag zij de hulp aanvragen; dan is er binnen twee weken een besluit', async ({
    page,
    stack,
  }) => {
    await openZaak(page, stack, {
      bsn: '999984044',
      soort: 'WMO-HBH',
      zaak: { startdatum: '2026-10-05', uiterlijkeEinddatumAfdoening: '2026-11-30' },
    });
    await expect(watKunIk(page).getByRole('heading', { name: 'Vraag de hulp nu aan' })).toBeVisible();
    await expect(watKunIk(page)).toContainText(
      'Doet u vandaag een aanvraag? Dan moeten wij uiterlijk maandag 7 december 2026 beslissen.',
    );
    await expect(watKunIk(page)).not.toContainText('dwangsom');
    await schermafdruk(page, 'inwoner-te-laat-wmo');
    await verwachtToegankelijk(page);
  });

  test('te laat met een klacht: naar de ombudsman', async ({ page, stack }) => {
    await openZaak(page, stack, { bsn: '999984056', soort: 'KLACHT', zaak: teLaat });
    const link = watKunIk(page).getByRole('link', { name: 'Naar nationaleombudsman.nl' });
    await expect(link).toHaveAttribute('href', 'https://www.nationaleombudsman.nl');
    await expect(watKunIk(page)).not.toContainText('ingebrekestelling');
    await verwachtToegankelijk(page);
  });

  test('te laat met een andere melding: bellen, en geen recht dat er niet is', async ({ page, stack }) => {
    await openZaak(page, stack, { bsn: '999984068', soort: 'MOR', zaak: teLaat });
    await expect(watKunIk(page).getByRole('heading', { level: 3 })).toHaveText(['Bel ons']);
    await expect(watKunIk(page).getByRole('link', { name: /^Bel / })).toHaveAttribute('href', /^tel:/);
    await verwachtToegankelijk(page);
  });
});

test.describe('een besluit', () => {
  const genomen = { datum: '2026-11-12', ingangsdatum: '2026-11-16' };

  test('staat in gewone woorden: wat en waarom, vanaf wanneer, de brief, en tot wanneer en hoe zij bezwaar maakt', async ({
    page,
    stack,
  }) => {
    const zaak = await openZaak(page, stack, {
      bsn: '999984081',
      besluiten: [
        {
          ...genomen,
          toelichting: 'U krijgt € 450,00 voor een wasmachine.\nU kunt die niet zelf betalen.',
          vervaldatum: '2027-11-15',
          verzenddatum: '2026-11-12',
          uiterlijkeReactiedatum: '2026-12-24',
          brief: 'Besluit bijzondere bijstand',
        },
      ],
    });
    await expect(page.getByText('Niet mee eens? Maak bezwaar uiterlijk donderdag 24 december 2026')).toBeVisible();
    await openBesluit(page);
    await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Dit hebben wij besloten');
    await expect(page.getByText('U kunt die niet zelf betalen.')).toBeVisible();
    await expect(
      page.getByText('Dit besluit geldt vanaf maandag 16 november 2026 tot en met maandag 15 november 2027.'),
    ).toBeVisible();
    await expect(nietEens(page)).toContainText('U kunt bezwaar maken tot en met donderdag 24 december 2026.');
    await expect(nietEens(page)).toContainText('U heeft nog 31 dagen.');
    await expect(nietEens(page).getByRole('heading', { level: 3 })).toHaveText(['Bel ons eerst', 'Maak bezwaar']);
    await expect(nietEens(page).getByRole('link', { name: /^Bel / })).toHaveAttribute('href', /^tel:/);
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: /^Besluit bijzondere bijstand/ }).click();
    expect((await download).suggestedFilename()).toBe('document.pdf');
    await schermafdruk(page, 'inwoner-besluit');
    await verwachtToegankelijk(page);
    await verwachtPassend(page);
    await page.getByRole('link', { name: 'Terug naar de zaak' }).click();
    await expect(page.getByRole('heading', { name: 'Zo verloopt uw zaak' })).toBeVisible();

    // objecting online: what the decision says does not have to be copied
    await openBesluit(page);
    await nietEens(page).getByRole('link', { name: 'Maak online bezwaar' }).click();
    await page.getByRole('button', { name: 'Begin met invullen' }).click();
    await page.getByRole('group', { name: 'Voor wie doet u dit?' }).getByLabel('Voor mijzelf').check();
    await page.getByRole('textbox', { name: 'Uw naam' }).fill('S. de Vries');
    await page.getByRole('button', { name: 'Volgende' }).click();
    await expect(page.getByRole('textbox', { name: /^Welk nummer staat er op de brief/ })).toHaveValue(zaak.nummer);
    await expect(page.getByRole('textbox', { name: /^Waar gaat de beslissing over/ })).not.toHaveValue('');
    await expect(page.getByRole('textbox', { name: 'Dag' })).toHaveValue('12');
    await expect(page.getByText('Dit staat in de beslissing. U kunt het hier aanpassen.')).toHaveCount(3);
  });

  test('zonder datum in het register telt zes weken na de verzending, voorbij de kerst', async ({ page, stack }) => {
    await openZaak(page, stack, { bsn: '999984093', besluiten: [{ ...genomen, verzenddatum: '2026-11-13' }] });
    await openBesluit(page);
    await expect(nietEens(page)).toContainText('tot en met maandag 28 december 2026. U heeft nog 35 dagen.');
    await expect(nietEens(page)).toContainText('Omdat die dag in een weekend of op een feestdag valt');
    await verwachtToegankelijk(page);
  });

  test('en voorbij Pasen, met Goede Vrijdag', async ({ page, stack }) => {
    await zetKlok(stack, '2026-03-02T09:00:00Z');
    await openZaak(page, stack, {
      bsn: '999984111',
      zaak: { startdatum: '2026-01-12' },
      besluiten: [{ datum: '2026-02-19', ingangsdatum: '2026-02-23', verzenddatum: '2026-02-20' }],
    });
    await openBesluit(page);
    await expect(nietEens(page)).toContainText('tot en met dinsdag 7 april 2026. U heeft nog 36 dagen.');
  });

  test('zonder één datum zegt het dat wij het niet weten, en noemt het er geen', async ({ page, stack }) => {
    await openZaak(page, stack, {
      bsn: '999984123',
      besluiten: [{ datum: '2026-11-12', ingangsdatum: '', besluittype: 'https://elders.example/besluittypen/1' }],
    });
    await openBesluit(page);
    await expect(page.getByRole('heading', { level: 1, name: 'Besluit' })).toBeVisible();
    await expect(nietEens(page)).toContainText('Wij weten niet tot wanneer u bezwaar kunt maken.');
    await expect(nietEens(page)).not.toContainText('tot en met');
    await expect(page.getByText('Vanaf wanneer dit besluit geldt, staat niet in ons systeem.')).toBeVisible();
    await expect(page.getByText(/undefined|null|NaN|Invalid/)).toHaveCount(0);
    await schermafdruk(page, 'inwoner-besluit-zonder-datum');
    await verwachtToegankelijk(page);
  });

  test('dat is ingetrokken, verlopen of nog niet geldt, zegt dat het eerst; ook als er meer zijn', async ({
    page,
    stack,
  }) => {
    const { besluiten } = await openZaak(page, stack, {
      bsn: '999984135',
      besluiten: [
        {
          datum: '2026-11-10',
          ingangsdatum: '2026-11-10',
          vervaldatum: '2026-11-20',
          vervalreden: 'ingetrokken_overheid',
        },
        { datum: '2026-11-09', ingangsdatum: '2026-11-09', vervaldatum: '2026-11-13', vervalreden: 'tijdelijk' },
        { datum: '2026-11-08', ingangsdatum: '2026-12-01' },
      ],
    });
    expect(besluiten.map(({ geldigheid }) => geldigheid)).toEqual(['ingetrokken', 'verlopen', 'nog_niet']);
    await expect(page.getByText('Dit besluit is ingetrokken. Het geldt niet meer.')).toBeVisible();
    await expect(
      page.getByText('Dit besluit geldt niet meer. Het gold tot en met vrijdag 13 november 2026.'),
    ).toBeVisible();
    await expect(page.getByText('Dit besluit geldt nog niet. Het gaat in op dinsdag 1 december 2026.')).toBeVisible();
    await schermafdruk(page, 'inwoner-zaak-drie-besluiten');
    await verwachtToegankelijk(page);
    await openBesluit(page);
    await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Dit besluit geldt niet meer');
    await expect(
      page.getByText('Wij hebben dit besluit ingetrokken. Het gold tot en met vrijdag 20 november 2026.'),
    ).toBeVisible();
    await schermafdruk(page, 'inwoner-besluit-ingetrokken');
    await verwachtToegankelijk(page);
  });

  test('op een bezwaar gaat niet terug naar ons, maar naar de rechtbank', async ({ page, stack }) => {
    await openZaak(page, stack, {
      bsn: '999984147',
      soort: 'BEZWAAR',
      besluiten: [{ ...genomen, verzenddatum: '2026-11-12' }],
    });
    await openBesluit(page);
    await expect(nietEens(page)).toContainText('U kunt in beroep gaan tot en met donderdag 24 december 2026.');
    await expect(nietEens(page)).not.toContainText('bezwaar maken');
    await verwachtToegankelijk(page);
  });

  test('is er alleen voor wie de zaak is, ook met het adres', async ({ page, stack }) => {
    await openZaak(page, stack, { bsn: '999984159', besluiten: [{ ...genomen, toelichting: 'Alleen voor haar' }] });
    await openBesluit(page);
    const adres = new URL(page.url()).pathname;
    await inloggenAlsInwoner(page, { bsn: '999984160' });
    await page.goto(adres);
    await expect(page.getByRole('heading', { level: 1, name: 'Wij kunnen deze zaak niet vinden' })).toBeVisible();
    await expect(page.getByText('Alleen voor haar')).toHaveCount(0);
    await verwachtToegankelijk(page);
  });

  test('in het Engels leest het net zo', async ({ page, stack }) => {
    await openZaak(page, stack, { bsn: '999984172', besluiten: [{ ...genomen, verzenddatum: '2026-11-12' }] });
    await openBesluit(page);
    await kiesTaal(page, 'en');
    await expect(page.getByRole('heading', { name: 'Call us first' })).toBeVisible();
    await expect(page.getByText('You can object until Thursday 24 December 2026.')).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 }).locator('[lang="nl"]')).toBeVisible();
    await verwachtToegankelijk(page);
  });
});
