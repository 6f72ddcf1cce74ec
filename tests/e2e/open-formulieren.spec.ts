import { expect, test } from '../harness/fixtures.ts';
import { inloggenAlsMedewerker } from '../harness/inloggen.ts';
import { schermafdruk, verwachtPassend, verwachtToegankelijk } from '../harness/looking.ts';

test('een formulier van Open Formulieren staat in een pagina van ons, met alleen die host in het beleid; en wat als die zwijgt', async ({
  page,
  browser,
  stack,
}) => {
  const redacteur = await (await browser.newContext({ baseURL: stack.medewerkerUrl })).newPage();
  await inloggenAlsMedewerker(redacteur, { medewerker: 'mw-005', terug: '/beheer/producten/evenementenvergunning' });
  await redacteur.getByLabel('Of: naam van het formulier in Open Formulieren').fill('evenement-melden');
  await redacteur.getByRole('button', { name: 'Bewaar als nieuwe versie' }).click();
  await redacteur.getByRole('button', { name: 'Publiceer versie 2' }).click();
  await expect(redacteur.getByText('Zichtbaar voor iedereen')).toBeVisible();
  await redacteur.context().close();

  const geweigerd: string[] = [];
  page.on('console', (bericht) => {
    if (/Content Security Policy/.test(bericht.text())) geweigerd.push(bericht.text());
  });
  await page.goto('/producten/evenementenvergunning');
  const [pagina] = await Promise.all([
    page.waitForResponse((antwoord) => new URL(antwoord.url()).pathname === '/open-formulieren/evenement-melden'),
    page.getByRole('link', { name: 'Begin met het formulier' }).click(),
  ]);
  const host = stack.registersUrl;
  const beleid = (await pagina.allHeaders())['content-security-policy'] ?? '';
  expect(beleid).toContain(`script-src 'self' ${host};`);
  expect((await page.request.get('/producten')).headers()['content-security-policy']).not.toContain(host);
  await expect(page.getByRole('heading', { name: 'Formulier van Open Formulieren' })).toBeVisible();
  await page.getByLabel('Wat wilt u ons melden?').fill('Een buurtfeest');
  await page.getByRole('button', { name: 'Verzenden' }).click();
  await expect(page.getByText('Bedankt. U schreef: Een buurtfeest')).toBeVisible();
  // before anybody looks: a screenshot puts a style of its own in the page, which the policy refuses
  expect(geweigerd).toEqual([]);
  await verwachtToegankelijk(page);
  await verwachtPassend(page);
  await schermafdruk(page, 'open-formulieren');

  await page.route('**/open-forms-sdk.mjs', (route) => route.abort());
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Het formulier komt nu niet' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Open het formulier op zijn eigen plek' })).toHaveAttribute(
    'href',
    `${host}/open-formulieren/evenement-melden`,
  );
  await verwachtToegankelijk(page);
  await verwachtPassend(page);
  await schermafdruk(page, 'open-formulieren-storing');

  await page.goto('/open-formulieren/bestaat-niet');
  await expect(page.getByRole('heading', { name: 'Dit formulier is er niet' })).toBeVisible();
});
