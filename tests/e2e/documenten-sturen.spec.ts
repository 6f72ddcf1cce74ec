import { truncate, writeFile } from 'node:fs/promises';
import { bezoeker } from '../harness/bezoeker.ts';
import { expect, test } from '../harness/fixtures.ts';
import { inloggenAlsInwoner } from '../harness/inloggen.ts';
import { legVreemdsInRegister, weer } from '../harness/levers.ts';
import { schermafdruk, verwachtPassend, verwachtToegankelijk } from '../harness/looking.ts';
import { sluitZaak } from '../harness/register.ts';

const BSN = '999980312';
const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');
const pdf = (tekst: string) => Buffer.from(`%PDF-1.4\n% ${tekst}\n%%EOF\n`);

test('wie documenten stuurt, krijgt een bewijs; wat niet mag wordt geweigerd; valt een register uit, dan komt het later precies één keer aan', async ({
  page,
  stack,
}) => {
  test.setTimeout(240_000);
  const [url = ''] = await legVreemdsInRegister(stack, 'zaak-van-vandaag', { bsn: BSN });
  const zaak = `openzaak/${url.split('/').at(-1)}`;
  await inloggenAlsInwoner(page, { bsn: BSN });
  await page.goto(`/mijn-zaken/${zaak}`);
  await page.getByRole('link', { name: 'Stuur documenten' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Documenten sturen' })).toBeVisible();
  const kies = page.locator('input[type=file]').first();

  await kies.setInputFiles([
    { name: 'BEWIJS.PDF', mimeType: 'application/pdf', buffer: pdf('bewijs') },
    { name: 'x.exe', mimeType: 'application/pdf', buffer: Buffer.from('MZ\x90\x00 a program') },
    { name: 'virus.pdf', mimeType: 'application/pdf', buffer: pdf(EICAR) },
  ]);
  await expect(page.getByText('BEWIJS.PDF').first()).toBeVisible();
  await expect(page.getByText('Dit soort bestand kunnen wij niet aannemen').first()).toBeVisible();
  await expect(page.getByText('In dit bestand zit een virus').first()).toBeVisible();
  await verwachtToegankelijk(page);
  await verwachtPassend(page);
  await schermafdruk(page, 'documenten-sturen');

  await page.getByRole('button', { name: 'Verstuur 1 document' }).click();
  await expect(page.getByText('Wij hebben uw document ontvangen').first()).toBeVisible();
  await expect(page.getByText('staat bij uw zaak', { exact: false }).first()).toBeVisible();

  await weer(stack, { 'openzaak.documenten': { outage: true } });
  await kies.setInputFiles([{ name: 'tweede.pdf', mimeType: 'application/pdf', buffer: pdf('tweede') }]);
  await page.getByRole('button', { name: 'Verstuur 1 document' }).click();
  await expect(page.getByText('ontvangen, wordt bezorgd').first()).toBeVisible();
  await page.goto(`/mijn-zaken/${zaak}`);
  const documenten = page.getByRole('region', { name: 'Documenten' });
  await expect(documenten.getByText('Ontvangen, wordt bij uw zaak bezorgd')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-live', 'open');
  await verwachtToegankelijk(page);
  await schermafdruk(page, 'zaak-document-onderweg');
  await weer(stack, { 'openzaak.documenten': {} });

  const { lees } = await bezoeker(stack, { bsn: BSN });
  const namen = async () => {
    const { documenten } = await lees<{ documenten: { bestandsnaam: string }[] }>(`/zaken/${zaak}`);
    return documenten
      .map(({ bestandsnaam }) => bestandsnaam)
      .filter((naam) => /BEWIJS|tweede/.test(naam))
      .sort();
  };
  // a machine that is busy may be out of the quick attempts by now: the next one comes a minute later
  await expect.poll(namen, { timeout: 120_000 }).toEqual(['BEWIJS.PDF', 'tweede.pdf']);

  // The open page heard of it.
  await expect(documenten.getByText('Ontvangen, wordt bij uw zaak bezorgd')).toHaveCount(0);
  await expect(documenten.getByText('tweede.pdf').first()).toBeVisible();

  await page.goto('/mijn-documenten');
  await expect(page.getByText('BEWIJS.PDF').first()).toBeVisible();
  await verwachtToegankelijk(page);
  await verwachtPassend(page);
  await schermafdruk(page, 'mijn-documenten');
  await page.getByLabel('Zoek in mijn documenten').fill('tweede');
  await page.getByRole('button', { name: 'Zoek', exact: true }).click();
  await expect(page.getByText('1 document', { exact: true }).first()).toBeVisible();
});

test('een te groot bestand en een zaak die intussen dicht is, worden geweigerd met duidelijke woorden; een eerder document vindt zij door te zoeken', async ({
  page,
  stack,
}, testInfo) => {
  const bsn = '999980695';
  const [url = ''] = await legVreemdsInRegister(stack, 'zaak-van-vandaag', { bsn });
  await legVreemdsInRegister(stack, 'documenten-in-alle-statussen', {
    bsn,
    statussen: Array.from({ length: 24 }, () => 'definitief'),
    ontvangstdatum: '2026-11-20',
  });
  const pad = `/mijn-zaken/openzaak/${url.split('/').at(-1)}/documenten-sturen`;
  await inloggenAlsInwoner(page, { bsn, terug: pad });
  const kies = page.locator('input[type=file]').first();
  const groot = testInfo.outputPath('groot.pdf');
  await writeFile(groot, '%PDF-1.4');
  await truncate(groot, 51 * 1024 * 1024);
  await kies.setInputFiles(groot);
  await expect(page.getByText('Dit bestand is te groot. Het mag 50 MB zijn.').first()).toBeVisible();

  await page.getByRole('button', { name: 'Bekijk wat u eerder stuurde' }).click();
  await expect(page.getByText('24 documenten passen hierbij')).toBeVisible();
  await expect(page.getByRole('checkbox')).toHaveCount(20);
  await page.getByRole('button', { name: 'Toon meer' }).click();
  await expect(page.getByRole('checkbox')).toHaveCount(24);
  await verwachtToegankelijk(page);
  await verwachtPassend(page);
  await schermafdruk(page, 'documenten-eerder-gestuurd');
  await page.getByRole('checkbox').first().check();
  await page.getByRole('searchbox', { name: 'Zoek in wat u eerder stuurde' }).fill('bestaat niet');
  await page.getByRole('button', { name: 'Zoek', exact: true }).click();
  await expect(page.getByText('Geen documenten gevonden').first()).toBeVisible();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(1);

  await sluitZaak(stack, url);
  await kies.setInputFiles([{ name: 'te-laat.pdf', mimeType: 'application/pdf', buffer: pdf('te laat') }]);
  await expect(page.getByText('Deze zaak is afgerond. U kunt er niets meer bij sturen.').first()).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Deze zaak is afgerond' })).toBeVisible();
});
