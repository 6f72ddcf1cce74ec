import type { WaarderingDetail } from '@loket/contract';
import type { Page } from '@playwright/test';
import { bezoeker } from '../harness/bezoeker.ts';
import { expect, test } from '../harness/fixtures.ts';
import { inloggenAlsInwoner, inloggenAlsMedewerker } from '../harness/inloggen.ts';
import { contactenVan } from '../harness/klantcontacten.ts';
import { schermafdruk, verwachtPassend, verwachtToegankelijk } from '../harness/looking.ts';
import { paginaVan, vindZaak } from '../harness/zaken.ts';

const FORMULIER = 'melding-openbare-ruimte';
const REDEN = 'Ik kon geen foto meesturen van de kapotte lamp.';
const TITEL = 'U kunt nu foto’s meesturen';
const kop = (page: Page) => page.getByRole('heading', { level: 1 });
const vraag = (page: Page) => page.getByRole('region', { name: 'Werkte dit goed voor u?' });

async function kijk(page: Page, naam: string): Promise<void> {
  await verwachtToegankelijk(page);
  await verwachtPassend(page);
  await schermafdruk(page, naam);
}

test('wie iets meldt of een zaak afrondt zegt één keer wat ze ervan vond, en leest later wat er veranderde', async ({
  page,
  stack,
  browser,
}) => {
  test.setTimeout(300_000);
  const redacteur = await bezoeker(stack, { medewerker: 'mw-005' });
  const cijfers = () => redacteur.lees<WaarderingDetail>(`/waarderingen/formulier/${FORMULIER}`);
  const vooraf = await cijfers();
  const stap = ({ trechter }: WaarderingDetail, id: string) => trechter!.stappen.find((een) => een.id === id)!;

  await test.step('zonder naam: van elke pagina wordt geteld dat iemand er was', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`/aanvragen/${FORMULIER}`);
    await expect(page.getByRole('region', { name: 'U zei, wij deden' })).toContainText(
      'U hoort wat wij met uw melding doen',
    );
    await page.getByRole('button', { name: 'Begin met invullen' }).click();
    const kies = (groep: string, antwoord: string) =>
      page.getByRole('group', { name: groep }).getByLabel(antwoord, { exact: true }).check();
    const volgende = () => page.getByRole('button', { name: 'Volgende' }).click();
    await kies('Waarover gaat uw melding?', 'Lantaarn of verkeerslicht');
    await page.getByRole('textbox', { name: 'Wat ziet u?' }).fill('De lamp is kapot.');
    await kies('Is het gevaarlijk?', 'Nee');
    await volgende();
    // back and forth counts once
    await expect(kop(page)).toHaveText('Waar het is');
    await page.goBack();
    await expect(kop(page)).toHaveText('Wat er aan de hand is');
    await volgende();
    await page.getByRole('textbox', { name: 'In welke straat of welk park is het?' }).fill('Grotestraat');
    await volgende();
    await kies('Wilt u horen wat wij met uw melding doen?', 'Nee');
    await volgende();
    await expect(kop(page)).toHaveText('Controleer uw antwoorden');
    await page.getByRole('button', { name: 'Verstuur' }).click();
    await expect(kop(page)).toHaveText('Wij hebben uw formulier ontvangen');
    await expect
      .poll(async () => {
        const nu = await cijfers();
        return [
          nu.trechter!.begonnen - vooraf.trechter!.begonnen,
          ...['wat', 'waar', 'bericht'].map((id) => stap(nu, id).bereikt - stap(vooraf, id).bereikt),
          stap(nu, 'bericht').voltooid - stap(vooraf, 'bericht').voltooid,
          nu.trechter!.verstuurd - vooraf.trechter!.verstuurd,
        ];
      })
      .toEqual([1, 1, 1, 1, 1, 1]);
  });

  await test.step('een 2, met waarom; een tweede keer wordt niets gevraagd', async () => {
    await expect(vraag(page).getByText(/U bent niet ingelogd/)).toBeVisible();
    await vraag(page).getByRole('button', { name: 'Verstuur mijn antwoord' }).click();
    await expect(page.getByRole('link', { name: 'Kies hoe het ging.' })).toBeVisible();
    await vraag(page).getByLabel('Slecht', { exact: true }).check();
    await vraag(page)
      .getByLabel(/^Waarom\?/)
      .fill(REDEN);
    await kijk(page, 'waardering-na-formulier');
    await vraag(page).getByRole('button', { name: 'Verstuur mijn antwoord' }).click();
    await expect(page.getByText('Dank u wel voor uw antwoord')).toBeVisible();
    await verwachtToegankelijk(page);
    await page.reload();
    await expect(kop(page)).toHaveText('Wij hebben uw formulier ontvangen');
    await expect(page.getByRole('heading', { name: 'Dit hebt u ingevuld' })).toBeVisible();
    await expect(vraag(page)).toHaveCount(0);
  });

  const bsn = '999970069';
  await test.step('een 4 bij een afgeronde zaak, met de wens om antwoord: dat wordt een vraag van haar', async () => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await inloggenAlsInwoner(page, { bsn });
    const zaak = await vindZaak(page, ({ einddatum }) => einddatum !== null && einddatum > '2025-12-01');
    await page.goto(paginaVan(zaak));
    await vraag(page).getByLabel('Goed', { exact: true }).check();
    await vraag(page).getByLabel('Ik wil een antwoord').check();
    await vraag(page).getByRole('button', { name: 'Verstuur mijn antwoord' }).click();
    await expect(page.getByRole('link', { name: 'Schrijf op waarop u een antwoord wilt.' })).toBeVisible();
    await vraag(page)
      .getByLabel(/^Waarom\?/)
      .fill('Goed geholpen. Krijg ik nog een brief?');
    await verwachtToegankelijk(page);
    await vraag(page).getByRole('button', { name: 'Verstuur mijn antwoord' }).click();
    await expect(page.getByText(/Uw vraag is verstuurd\. U leest het antwoord bij Mijn vragen/)).toBeVisible({
      timeout: 20_000,
    });
    const vragen = async () =>
      (await contactenVan(stack, bsn)).filter(({ inhoud }) => inhoud.startsWith('Goed geholpen.'));
    await expect.poll(async () => (await vragen()).length, { timeout: 20_000 }).toBe(1);
    await expect
      .poll(async () => (await vragen())[0]?._expand?.leiddeTotInterneTaken, { timeout: 20_000 })
      .toMatchObject([{ gevraagdeHandeling: 'Vraag beantwoorden', status: 'te_verwerken' }]);
    await page.getByRole('link', { name: 'Naar Mijn vragen' }).click();
    await expect(page.getByText(/^Uw reactie: /).first()).toBeVisible();
    await page.goto(paginaVan(zaak));
    await expect(kop(page)).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Vraag over deze zaak' })).toBeVisible();
    await expect(vraag(page)).toHaveCount(0);
  });

  const context = await browser.newContext({ baseURL: stack.medewerkerUrl });
  const kantoor = await context.newPage();
  await test.step('een redacteur ziet wat er gezegd is en waar mensen ophouden, en schrijft wat er veranderde', async () => {
    await inloggenAlsMedewerker(kantoor, { medewerker: 'mw-005', terug: '/beheer/waardering' });
    await expect(kantoor.getByRole('table', { name: 'Formulieren' })).toBeVisible();
    await verwachtToegankelijk(kantoor);
    await verwachtPassend(kantoor);
    await kantoor.getByRole('link', { name: 'Iets melden op straat of in het groen' }).click();
    await expect(kantoor.getByRole('list', { name: 'Hoe ver mensen komen' })).toContainText('Wat er aan de hand is');
    await kantoor.getByText('Toon als tabel').last().click();
    await expect(kantoor.getByRole('table', { name: 'Hoe ver mensen komen' })).toBeVisible();
    await kantoor.getByRole('link', { name: '2 – slecht' }).click();
    await expect(kantoor.getByText(REDEN)).toBeVisible();
    await expect(kantoor.getByText('In twee minuten klaar', { exact: false })).toHaveCount(0);
    await kijk(kantoor, 'waardering-formulier');
    // of who wants an answer the words stand with the team, not here
    await kantoor.goto('/beheer/waardering');
    await expect(kantoor.getByText('Goed geholpen.')).toHaveCount(0);

    await kantoor.getByRole('link', { name: 'U zei, wij deden' }).click();
    await kantoor.getByRole('link', { name: 'Schrijf een nieuwe' }).click();
    await kantoor.getByLabel('Titel').fill(TITEL);
    await kantoor.getByRole('button', { name: 'Bewaar' }).click();
    await expect(kantoor.getByText('Schrijf 10 tot 500 tekens.')).toBeVisible();
    await kantoor.getByLabel('Wat zeiden mensen?').fill('U zei: ik wil laten zien wat er kapot is.');
    await kantoor.getByLabel('Wat deden wij?').fill('U kunt nu foto’s toevoegen aan uw melding.');
    await kantoor.getByLabel('Bij dit formulier').selectOption(FORMULIER);
    await kantoor.getByLabel('Bij dit product').selectOption(FORMULIER);
    await kantoor.getByRole('button', { name: 'Bewaar' }).click();
    await expect(kop(kantoor)).toHaveText(TITEL);
    await kijk(kantoor, 'verbetering-schrijven');
    await kantoor.getByRole('button', { name: 'Publiceer versie 1' }).click();
    await expect(kantoor.getByText('Gepubliceerd', { exact: true })).toBeVisible();
    await context.close();
  });

  await test.step('iedereen leest het, ook zonder JavaScript', async () => {
    const kaal = await browser.newContext({ baseURL: stack.inwonerUrl, javaScriptEnabled: false });
    const bezoek = await kaal.newPage();
    await bezoek.goto('/u-zei-wij-deden');
    await expect(kop(bezoek)).toHaveText('U zei, wij deden');
    await expect(bezoek.getByRole('heading', { level: 2 }).first()).toHaveText(TITEL);
    await expect(bezoek.getByRole('heading', { level: 2, name: 'Wij leggen het eigen plan beter uit' })).toBeVisible();
    await bezoek.goto(`/producten/${FORMULIER}`);
    await expect(bezoek.getByRole('region', { name: 'U zei, wij deden' })).toContainText(TITEL);
    await bezoek.goto('/u-zei-wij-deden?taal=en');
    await expect(kop(bezoek)).toHaveText('You said, we changed');
    await expect(bezoek.getByText('We explain the personal plan better')).toBeVisible();
    await kaal.close();
  });
});
