import { gemeente, useOpmaak } from '@loket/app';
import type { Vervolgstap, ZaakDetail } from '@loket/contract';
import { Heading, IconExternalLink, Link, Stack, Text } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import { ombudsman } from './ombudsman.ts';

/** What can be done today: how, and what happens then. */
export function DeVolgendeStap({ stap, zaak }: { stap: Vervolgstap; zaak: ZaakDetail }) {
  const { t } = useTranslation('mijn-zaken');
  const opmaak = useOpmaak();
  const { soort, tot, besluitUiterlijk, dwangsomVanaf } = stap;
  return (
    <Stack gap="s">
      <Heading level={3} looksLike={4}>
        {t(`kunt.${soort}.titel`)}
      </Heading>
      {soort === 'ombudsman' ? (
        <>
          <Text>{tot ? t('kunt.ombudsman.naAfloop', { datum: opmaak.datum(tot) }) : t('kunt.ombudsman.nu')}</Text>
          <Text>
            <Link href={ombudsman} iconEnd={IconExternalLink}>
              {t('kunt.ombudsman.link')}
            </Link>
          </Text>
        </>
      ) : (
        <>
          <Text>{t(`kunt.${soort}.nu`, { nummer: zaak.nummer })}</Text>
          <Text>
            {t('kunt.post', {
              naam: gemeente.naam,
              adres: gemeente.post.join(', '),
              balie: gemeente.adres.join(', '),
            })}
          </Text>
          {besluitUiterlijk && <Text>{t(`kunt.${soort}.besluit`, { datum: opmaak.datum(besluitUiterlijk) })}</Text>}
          {dwangsomVanaf && <Text>{t('kunt.ingebrekestelling.dwangsom', { datum: opmaak.datum(dwangsomVanaf) })}</Text>}
        </>
      )}
    </Stack>
  );
}

/** What can be done later, and from which day. */
export function DeVolgendeStapStraks({ stap: { soort, vanaf } }: { stap: Vervolgstap }) {
  const { t } = useTranslation('mijn-zaken');
  const opmaak = useOpmaak();
  return (
    <Stack gap="s">
      <Text>{t(`kunt.${soort}.straks`, { vanaf: opmaak.datum(vanaf) })}</Text>
      {soort === 'ingebrekestelling' && <Text>{t('kunt.ingebrekestelling.dwangsomStraks')}</Text>}
    </Stack>
  );
}
