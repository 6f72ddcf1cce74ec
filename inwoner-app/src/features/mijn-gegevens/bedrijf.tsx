import { BronTekst } from '@loket/app';
import type { BedrijfGegevens } from '@loket/contract';
import { Card, CardList, DescriptionList, IconBuilding, Section, Stack, StatusBadge } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import { useProfielRijen, Vestigingsprofiel } from './bedrijfsprofiel.tsx';
import { Regels } from './use-verblijf-rijen.tsx';

/** What the trade register knows of this company and its establishments. */
export function Bedrijf({ bedrijf }: { bedrijf: BedrijfGegevens }) {
  const { t } = useTranslation('mijn-gegevens');
  const { naam, kvkNummer, rsin, rechtsvorm, handelsnamen, activiteiten, vestigingen, profiel } = bedrijf;
  const profielRijen = useProfielRijen();
  const andereNamen = handelsnamen.filter((handelsnaam) => handelsnaam !== naam);
  const rows = [
    { label: t('kvk.naam'), value: naam },
    andereNamen.length > 0 ? { label: t('kvk.handelsnamen'), value: <Regels regels={andereNamen} /> } : null,
    { label: t('kvk.nummer'), value: kvkNummer },
    rsin ? { label: t('kvk.rsin'), value: rsin, note: t('kvk.rsinUitleg') } : null,
    rechtsvorm ? { label: t('kvk.rechtsvorm'), value: <BronTekst>{rechtsvorm}</BronTekst> } : null,
    activiteiten.length > 0
      ? {
          label: t('kvk.activiteiten'),
          value: (
            <BronTekst>
              <Regels regels={activiteiten} />
            </BronTekst>
          ),
        }
      : null,
    ...(profiel ? profielRijen(profiel) : []),
  ].filter((row) => row !== null);
  return (
    <Stack gap="xl">
      <Section title={t('kvk.titel')} look="panel">
        <DescriptionList rows={rows} />
      </Section>
      {vestigingen.length > 0 && (
        <Section title={t('kvk.vestigingen', { count: vestigingen.length })}>
          <CardList>
            {vestigingen.map((vestiging) => (
              <Card
                key={vestiging.vestigingsnummer}
                icon={IconBuilding}
                title={vestiging.naam}
                badge={
                  vestiging.hoofdvestiging ? <StatusBadge kind="neutraal" label={t('kvk.hoofdvestiging')} /> : undefined
                }
                meta={t('kvk.vestigingsnummer', { nummer: vestiging.vestigingsnummer })}
              >
                <Stack gap="m">
                  {vestiging.adres.length > 0 && (
                    <div>
                      <Regels regels={vestiging.adres} />
                    </div>
                  )}
                  {vestiging.profiel && <Vestigingsprofiel vestiging={vestiging} profiel={vestiging.profiel} />}
                </Stack>
              </Card>
            ))}
          </CardList>
        </Section>
      )}
    </Stack>
  );
}
