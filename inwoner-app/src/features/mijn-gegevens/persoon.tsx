import { BronTekst } from '@loket/app';
import type { PersoonGegevens } from '@loket/contract';
import { DescriptionList, IconLock, Notice, Section, Stack, StatusBadge } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import { Adres, type Adresstand } from './adres.tsx';
import { BrpDatum } from './brp-datum.tsx';
import { InOnderzoek } from './in-onderzoek.tsx';
import { Inschrijving } from './inschrijving.tsx';
import { known } from './known.ts';
import { KloptNiet } from './klopt-niet.tsx';
import { Verwanten } from './verwanten.tsx';

/** What the BRP knows of this person. What it does not know is left out, never shown as an empty line. */
export function Persoon({ persoon, stand }: { persoon: PersoonGegevens; stand: Adresstand }) {
  const { t } = useTranslation('mijn-gegevens');
  const { voornamen, geslachtsnaam, geboorte, nationaliteiten, partners, kinderen, ouders } = persoon;
  const { geslacht, inschrijving } = persoon;
  const mark = (groep: PersoonGegevens['inOnderzoek'][number]) =>
    persoon.inOnderzoek.includes(groep) && <StatusBadge kind="neutraal" label={t('onderzoek.merk')} />;
  return (
    <Stack gap="xl">
      {persoon.geheimhouding && (
        <Notice kind="info" icon={IconLock} title={t('geheimhouding.titel')}>
          {t('geheimhouding.tekst')}
        </Notice>
      )}
      <InOnderzoek groepen={persoon.inOnderzoek} />
      <Section title={t('naam.titel')} titleExtra={mark('naam')} look="panel" action={<KloptNiet onderdeel="naam" />}>
        <DescriptionList
          rows={known([
            [t('naam.naam'), persoon.naam],
            [t('naam.voornamen'), voornamen],
            [t('naam.geslachtsnaam'), geslachtsnaam],
            [t('naam.geslacht'), bron(geslacht)],
            [t('naam.bsn'), persoon.burgerservicenummer],
          ])}
        />
      </Section>
      <Section
        title={t('geboorte.titel')}
        titleExtra={mark('geboorte') || mark('nationaliteit')}
        look="panel"
        action={<KloptNiet onderdeel="geboorte" />}
      >
        <DescriptionList
          rows={known([
            [t('geboorte.datum'), geboorte.datum ? <BrpDatum datum={geboorte.datum} /> : t('geboorte.onbekend')],
            [t('geboorte.plaats'), geboorte.plaats],
            [t('geboorte.land'), bron(geboorte.land)],
            [t('geboorte.nationaliteit'), bron(nationaliteiten.join(', '))],
          ])}
        />
      </Section>
      <Adres verblijf={persoon.verblijf} geheim={persoon.geheimhouding} stand={stand} mark={mark('verblijfplaats')} />
      {inschrijving && <Inschrijving inschrijving={inschrijving} />}
      {partners.length + kinderen.length + ouders.length > 0 && (
        <Section
          title={t('gezin.titel')}
          titleExtra={mark('gezin')}
          description={t('gezin.uitleg')}
          look="panel"
          action={<KloptNiet onderdeel="partner" />}
        >
          <Stack gap="m">
            <Verwanten titel={t('gezin.partners', { count: partners.length })} verwanten={partners} />
            <Verwanten titel={t('gezin.kinderen', { count: kinderen.length })} verwanten={kinderen} />
            <Verwanten titel={t('gezin.ouders', { count: ouders.length })} verwanten={ouders} />
          </Stack>
        </Section>
      )}
    </Stack>
  );
}

const bron = (tekst: string | null) => (tekst ? <BronTekst>{tekst}</BronTekst> : null);
