import { BelOns, gemeente, Pagina, Telefoon } from '@loket/app';
import { Card, CardList, IconLifebuoy, IconPhone, IconShieldCheck, IconUsers, Section, Stack, Text } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import { SnelWeg } from '../../components/snel-weg/snel-weg.tsx';
import { LeesVoor } from '../../components/voorlezen/lees-voor.tsx';

const sporen = ['een', 'twee', 'drie', 'vier', 'vijf'] as const;

/** Whom to call, how to leave quickly and without traces. The name of the tab gives nothing away. */
export function VeiligPage() {
  const { t } = useTranslation(['veilig', 'algemeen']);
  const { spoedteam } = gemeente;
  return (
    <Pagina titel={t('titel')} tabblad={t('algemeen:tabblad')} lead={t('lead')} actions={<LeesVoor />}>
      <CardList columns="auto">
        <Card icon={IconPhone} headingLevel={2} title={t('nood.titel')}>
          <Stack gap="xs">
            <Text>{t('nood.tekst')}</Text>
            <Text>
              <Telefoon href="tel:112">112</Telefoon>
            </Text>
          </Stack>
        </Card>
        <Card icon={IconShieldCheck} headingLevel={2} title={t('veiligThuis.titel')}>
          <Stack gap="xs">
            <Text>{t('veiligThuis.tekst')}</Text>
            <Text>
              <Telefoon href="tel:08002000">{t('veiligThuis.bel')}</Telefoon>
            </Text>
          </Stack>
        </Card>
        <Card icon={IconLifebuoy} headingLevel={2} title={t('eenEenDrie.titel')}>
          <Stack gap="xs">
            <Text>{t('eenEenDrie.tekst')}</Text>
            <Text>
              <Telefoon href="tel:113">{t('eenEenDrie.bel')}</Telefoon> {t('algemeen:bel.of')}{' '}
              <Telefoon href="tel:08000113">{t('eenEenDrie.of')}</Telefoon>
            </Text>
          </Stack>
        </Card>
        <Card icon={IconUsers} headingLevel={2} title={t('spoedteam.titel')}>
          <Stack gap="xs">
            <Text>{t('spoedteam.tekst')}</Text>
            <Text>
              <Telefoon href={spoedteam.href}>{spoedteam.tekst}</Telefoon>
            </Text>
          </Stack>
        </Card>
      </CardList>
      <Section title={t('snelWeg.titel')} look="panel">
        <Text>{t('snelWeg.tekst')}</Text>
      </Section>
      <Section title={t('sporen.titel')}>
        <ul className="app-list">
          {sporen.map((spoor) => (
            <li key={spoor}>{t(`sporen.${spoor}`)}</li>
          ))}
        </ul>
      </Section>
      <Section title={t('adres.titel')}>
        <Stack gap="s">
          <Text>{t('adres.tekst')}</Text>
          <BelOns />
        </Stack>
      </Section>
      <SnelWeg />
    </Pagina>
  );
}
