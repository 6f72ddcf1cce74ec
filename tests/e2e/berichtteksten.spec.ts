import { expect, test } from '../harness/fixtures.ts';
import { inloggenAlsMedewerker } from '../harness/inloggen.ts';
import { schermafdruk, verwachtPassend, verwachtToegankelijk } from '../harness/looking.ts';
import { gebeurtEnWacht, legBereikbare, mailsAan } from '../harness/post.ts';

test.use({ deur: 'medewerker' });

test('een redacteur schrijft een tekst voor één zaaktype, ziet die zoals de inwoner, publiceert, en zet een oude terug', async ({
  page,
  stack,
}) => {
  await inloggenAlsMedewerker(page, { medewerker: 'mw-005', terug: '/beheer/berichtteksten' });
  await expect(page.getByRole('heading', { level: 1, name: 'Berichtteksten' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Nieuwe stap in een zaak' })).toBeVisible();
  await verwachtToegankelijk(page);
  await verwachtPassend(page);
  await schermafdruk(page, 'medewerker-berichtteksten');
  await page.getByRole('button', { name: 'Schrijf deze tekst' }).click();
  await expect(page.getByText('Kies een zaaktype.', { exact: true })).toBeVisible();
  await page.getByLabel('Voor welk zaaktype?').selectOption('MOR');
  await page.getByRole('button', { name: 'Schrijf deze tekst' }).click();

  await expect(page.getByText('Nu gaat de standaardtekst weg')).toBeVisible();
  const tekst = page.getByRole('textbox', { name: 'Tekst van de e-mail' });
  await tekst.fill('Beste {{naam}}, uw bijstand is klaar. Kijk op www.almelo.nl.');
  await page.getByRole('button', { name: 'Publiceer' }).click();
  await expect(page.getByRole('heading', { name: 'Dit kan zo niet weg' })).toBeVisible();
  await expect(page.getByText(/Haal \{\{naam\}\} weg/).first()).toBeVisible();
  await expect(tekst).toHaveValue(/bijstand/);
  await verwachtToegankelijk(page);
  await schermafdruk(page, 'medewerker-berichttekst-fout');

  await page.getByLabel('Onderwerp van de e-mail').fill('Wij zijn een stap verder');
  await tekst.fill('Wij zijn een stap verder. Log in bij {{portaal}} om te zien wat er is gedaan.');
  await page.getByRole('button', { name: 'Bewaar en bekijk' }).click();
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('heading', { level: 1, name: 'Wij zijn een stap verder' })).toBeVisible();
  await expect(frame.getByText('Log in bij Eén Loket om te zien wat er is gedaan.')).toBeVisible();
  await expect(frame.getByText('Zo ziet u dat dit bericht echt is')).toBeVisible();
  await page.getByRole('button', { name: 'Publiceer' }).click();
  await expect(page.getByText('Deze tekst gaat nu weg')).toBeVisible();
  await verwachtToegankelijk(page);
  await verwachtPassend(page);
  await schermafdruk(page, 'medewerker-berichttekst');

  const adres = 'eigen-tekst@post.example';
  await gebeurtEnWacht(stack, await legBereikbare(stack, { bsn: '999988578', email: adres }));
  await expect
    .poll(async () => (await mailsAan(stack, adres)).map(({ onderwerp }) => onderwerp), { timeout: 15_000 })
    .toEqual(['Wij zijn een stap verder']);

  await page.getByLabel('Onderwerp van de e-mail').fill('Er is nieuws');
  await page.getByRole('button', { name: 'Publiceer' }).click();
  await expect(page.getByRole('button', { name: 'Zet versie 1 terug' })).toBeVisible();
  await page.getByRole('button', { name: 'Zet versie 1 terug' }).click();
  await expect(page.getByText('Je ziet een concept')).toBeVisible();
  await expect(page.getByLabel('Onderwerp van de e-mail')).toHaveValue('Wij zijn een stap verder');
  await page.getByRole('button', { name: 'Gebruik weer de standaardtekst' }).click();
  await expect(page.getByText('Inwoners krijgen nog de standaardtekst.')).toBeVisible();
});

test('een ander komt er niet bij', async ({ page }) => {
  await inloggenAlsMedewerker(page, { medewerker: 'mw-003', terug: '/beheer/berichtteksten' });
  await expect(page.getByRole('heading', { level: 1, name: 'Deze pagina is voor redacteuren' })).toBeVisible();
  await verwachtToegankelijk(page);
});
