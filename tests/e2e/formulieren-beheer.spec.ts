import type { Page } from '@playwright/test';
import { expect, test } from '../harness/fixtures.ts';
import { inloggenAlsInwoner, inloggenAlsMedewerker } from '../harness/inloggen.ts';
import { schermafdruk, verwachtPassend, verwachtToegankelijk } from '../harness/looking.ts';

test.use({ deur: 'medewerker' });
test.slow();

const vraag = 'Kan iemand u een dag vervangen?';
const kop = (page: Page) => page.getByRole('heading', { level: 1 });

async function kijk(page: Page, naam: string): Promise<void> {
  await verwachtToegankelijk(page);
  await verwachtPassend(page);
  await schermafdruk(page, naam);
}

/** Publishes the concept, after reading what is different. */
async function publiceer(page: Page, verwacht: string): Promise<void> {
  await page.getByRole('button', { name: 'Publiceer …' }).click();
  const vraagt = page.getByRole('dialog');
  await expect(vraagt).toContainText(verwacht);
  await verwachtToegankelijk(page);
  await schermafdruk(page, 'beheer-formulier-publiceren');
  await vraagt.getByRole('button', { name: 'Ja, publiceer' }).click();
  await expect(vraagt).toBeHidden();
}

test('een redacteur kopieert een formulier, voegt een vraag toe, herstelt een fout, publiceert en draait terug; wie bezig was houdt de oude versie', async ({
  page,
  browser,
  stack,
}) => {
  const inwoner = async (bsn: string) => {
    const tab = await (await browser.newContext({ baseURL: stack.inwonerUrl })).newPage();
    await inloggenAlsInwoner(tab, { bsn, terug: '/aanvragen/mantelzorg-proef' });
    await tab.getByRole('button', { name: 'Begin met invullen' }).click();
    await expect(kop(tab)).toHaveText('Uw gegevens');
    await tab.getByRole('button', { name: 'Volgende' }).click();
    await expect(kop(tab)).toHaveText('Voor wie u zorgt');
    return tab;
  };
  const samen = (tab: Page) => tab.getByRole('group', { name: /^Woont deze persoon op hetzelfde adres/ });

  await inloggenAlsMedewerker(page, { medewerker: 'mw-005', terug: '/beheer/formulieren' });
  await expect(kop(page)).toHaveText('Formulieren');
  await expect(page.getByRole('row', { name: /klacht over de gemeente/ })).toContainText('Gepubliceerd');
  await kijk(page, 'beheer-formulieren');
  await page.getByRole('link', { name: 'Nieuw formulier' }).click();
  await page.getByRole('button', { name: 'Maak het formulier' }).click();
  await expect(page.getByRole('group', { name: 'Vul nog even aan' })).toBeFocused();
  await kijk(page, 'beheer-formulier-nieuw');
  await page.getByLabel('Titel', { exact: true }).fill('Mantelzorg proef');
  await page.getByLabel('Begin met', { exact: true }).selectOption({ label: 'Mantelzorgwaardering aanvragen' });
  await page.getByLabel('Zaaktype', { exact: true }).selectOption('MZW');
  await page.getByRole('button', { name: 'Maak het formulier' }).click();
  await expect(kop(page)).toHaveText('Mantelzorg proef');

  // Who goes to another page with work that was not kept is asked first, and so is who throws away.
  await page.getByLabel('Titel', { exact: true }).fill('Mantelzorg, bijna weg');
  await page.getByRole('button', { name: 'Meer', exact: true }).click();
  await page.getByRole('link', { name: 'Formulieren', exact: true }).first().click();
  const verlaten = page.getByRole('alertdialog', { name: 'Niet alles is bewaard' });
  await verwachtToegankelijk(page);
  await schermafdruk(page, 'beheer-formulier-verlaten');
  await verlaten.getByRole('button', { name: 'Blijf hier' }).click();
  await expect(page.getByLabel('Titel', { exact: true })).toHaveValue('Mantelzorg, bijna weg');
  await page.getByRole('button', { name: 'Maak ongedaan' }).click();
  await page.getByRole('button', { name: 'Verwijder dit formulier …' }).click();
  const weggooien = page.getByRole('alertdialog', { name: 'Dit formulier verwijderen?' });
  await verwachtToegankelijk(page);
  await weggooien.getByRole('button', { name: 'Annuleer' }).click();
  await publiceer(page, 'Inwoners kunnen dit formulier dan invullen.');
  await expect(page.getByText('Inwoners beginnen nu met versie 1.')).toBeVisible();

  const begonnen = await inwoner('999970136');
  await samen(begonnen).getByLabel('Ja', { exact: true }).check();
  await expect(begonnen.getByText(/^Bewaard om /)).toBeVisible();

  // a colleague has it open as well
  const collega = await page.context().newPage();
  await collega.goto('/beheer/formulieren/mantelzorg-proef');
  await collega.getByLabel('Titel', { exact: true }).fill('Mantelzorg, nog een proef');

  await page.getByRole('button', { name: /^2\. Voor wie u zorgt/ }).click();
  const nieuw = page.getByRole('form', { name: 'Nieuwe vraag' });
  await nieuw.getByLabel('Nieuwe vraag').fill(vraag);
  await nieuw.getByLabel('Soort vraag').selectOption({ label: 'Ja of nee' });
  await nieuw.getByRole('button', { name: 'Voeg vraag toe' }).press('Enter');
  const wanneer = page.getByRole('group', { name: 'Wanneer krijgt de inwoner deze vraag?' });
  await wanneer.getByRole('button', { name: 'Alleen als …' }).click();
  await wanneer
    .getByLabel(/^Als het antwoord op/)
    .selectOption({ label: 'Woont deze persoon op hetzelfde adres als u?' });
  await expect(wanneer.getByLabel(/^Vergelijking/)).toHaveValue('is');

  const proef = page.getByRole('form', { name: 'Proef van deze stap' });
  await expect(proef.getByRole('group', { name: vraag })).toHaveCount(0);
  await samen(page).getByLabel('Ja', { exact: true }).check();
  await expect(proef.getByRole('group', { name: vraag })).toBeVisible();

  await expect(page.getByRole('heading', { name: 'Los dit op voordat je publiceert' })).toBeVisible();
  await kijk(page, 'beheer-formulier');
  await page.getByRole('button', { name: 'Bewaar concept' }).click();
  await expect(page.getByText(/^Het concept is bewaard door/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Publiceer …' })).toBeDisabled();
  await page.getByRole('button', { name: `Voor wie u zorgt – ${vraag}: Hier staat nog niets. Vul het in.` }).click();
  await expect(page.getByRole('textbox', { name: 'Waarom vragen wij dit?' })).toBeFocused();
  await page.keyboard.type('Zo weten wij of u rust krijgt.');
  await expect(page.getByRole('heading', { name: 'Los dit op voordat je publiceert' })).toBeHidden();
  await page.getByRole('button', { name: 'Verwijder: Hoe heet deze persoon?' }).click();
  await expect(page.getByText('‘Hoe heet deze persoon?’ is verwijderd.')).toBeVisible();
  await page.getByRole('button', { name: 'Zet terug' }).click();
  await expect(page.getByRole('button', { name: /^Hoe heet deze persoon\?/ })).toBeVisible();
  await page.getByRole('button', { name: 'Bewaar concept' }).click();
  await expect(page.getByText(/^Het concept is bewaard door/)).toBeVisible();

  await collega.getByRole('button', { name: 'Bewaar concept' }).click();
  await expect(collega.getByRole('heading', { name: /heeft dit formulier intussen gewijzigd$/ })).toBeVisible();
  await expect(collega.getByText(`Nieuw: vraag ‘${vraag}’`)).toBeVisible();
  await kijk(collega, 'beheer-formulier-botsing');
  await collega.getByRole('button', { name: /^Neem het werk van/ }).click();
  await expect(collega.getByLabel('Titel', { exact: true })).toHaveValue('Mantelzorg proef');
  await collega.close();

  await publiceer(page, `Nieuw: vraag ‘${vraag}’`);
  await expect(page.getByText('Inwoners beginnen nu met versie 2.')).toBeVisible();
  await expect(page.getByText('1 inwoner vult nog een oudere versie in.')).toBeVisible();

  await begonnen.reload();
  await expect(begonnen.getByText('Er is een nieuwere versie van dit formulier.')).toHaveCount(0);
  await expect(samen(begonnen).getByLabel('Ja', { exact: true })).toBeChecked();
  await expect(begonnen.getByText(vraag)).toHaveCount(0);
  const bezoeker = await inwoner('999970082');
  await samen(bezoeker).getByLabel('Ja', { exact: true }).check();
  await expect(bezoeker.getByRole('group', { name: vraag })).toBeVisible();

  await page.getByRole('button', { name: 'Vergelijk versie 1' }).click();
  const terug = page.getByRole('dialog');
  await expect(terug).toContainText(`Weg: vraag ‘${vraag}’`);
  await verwachtToegankelijk(page);
  await terug.getByRole('button', { name: 'Zet versie 1 terug' }).click();
  await expect(page.getByText('Inwoners beginnen nu met versie 3.')).toBeVisible();
  await bezoeker.reload();
  await expect(bezoeker.getByRole('group', { name: vraag })).toBeVisible();
  const nu = await fetch(`${stack.inwonerUrl}/api/v1/formulieren/mantelzorg-proef`);
  expect(await nu.text()).not.toContain(vraag);
  await begonnen.context().close();
  await bezoeker.context().close();
});
