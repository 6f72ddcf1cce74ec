import type { ProductTekst } from '@loket/contract';
import { Heading, Lead, Notice, Panel, Stack, Text } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import { zonderLeeg } from './leeg.ts';

/** The texts in the order in which everybody reads them, as they are now. */
export function Voorbeeld({ taal, tekst }: { taal: 'nl' | 'en'; tekst: ProductTekst }) {
  const { t } = useTranslation('producten-beheer');
  const lap = (naam: 'wat' | 'voorWie' | 'kosten' | 'daarna' | 'contact') => [tekst[naam]];
  const delen = [
    { kop: t('veld.wat'), regels: lap('wat') },
    { kop: t('veld.voorWie'), regels: [...lap('voorWie'), ...tekst.voorwaarden] },
    { kop: t('veld.aanpak'), regels: tekst.aanpak },
    { kop: t('veld.nodig'), regels: tekst.nodig },
    { kop: t('veld.kosten'), regels: lap('kosten') },
    { kop: t('veld.daarna'), regels: lap('daarna') },
    { kop: t('veld.goedOmTeWeten'), regels: tekst.goedOmTeWeten },
    { kop: t('veld.contact'), regels: lap('contact') },
  ];
  return (
    <Panel>
      <div lang={taal}>
        <Stack gap="m">
          <Heading level={3}>{tekst.titel}</Heading>
          <Lead>{tekst.samenvatting}</Lead>
          {tekst.spoed && <Notice kind="warning">{tekst.spoed}</Notice>}
          {delen
            .map(({ kop, regels }) => ({ kop, regels: zonderLeeg(regels) }))
            .filter(({ regels }) => regels.length > 0)
            .map(({ kop, regels }) => (
              <div key={kop}>
                <Heading level={4}>{kop}</Heading>
                {regels.map((regel) => (
                  <Text key={regel}>{regel}</Text>
                ))}
              </div>
            ))}
        </Stack>
      </div>
    </Panel>
  );
}
