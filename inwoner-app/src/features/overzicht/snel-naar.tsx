import { useIngelogd } from '@loket/app';
import { Card, Grid, IconBuilding, IconChecklist, IconFolders, IconPhone, IconUser, Section } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import { staatNietVoorAlles } from '../../components/staat-voor-alles.ts';

/** Short ways to what people come for most. */
export function SnelNaar() {
  const { t } = useTranslation('overzicht');
  const sessie = useIngelogd();
  // who acts for a resident sees the resident's data, whatever she logged in with
  const bedrijf = sessie?.soort === 'bedrijf' && !sessie.namens;
  return (
    <Section title={t('snel.titel')}>
      <Grid as="ul" min="s" className="app-plain-list">
        <li>
          <Card icon={IconChecklist} title={t('snel.regelen')} href="/producten">
            {t('snel.regelenUitleg')}
          </Card>
        </li>
        <li>
          <Card icon={IconFolders} title={t('snel.zaken')} href="/mijn-zaken">
            {t('snel.zakenUitleg')}
          </Card>
        </li>
        {!(sessie && staatNietVoorAlles(sessie)) && (
          <li>
            <Card
              icon={bedrijf ? IconBuilding : IconUser}
              title={bedrijf ? t('snel.bedrijf') : t('snel.gegevens')}
              href="/mijn-gegevens"
            >
              {bedrijf ? t('snel.bedrijfUitleg') : sessie?.namens ? t('snel.gegevensNamens') : t('snel.gegevensUitleg')}
            </Card>
          </li>
        )}
        <li>
          <Card icon={IconPhone} title={t('snel.contact')} href="/contact">
            {t('snel.contactUitleg')}
          </Card>
        </li>
      </Grid>
    </Section>
  );
}
