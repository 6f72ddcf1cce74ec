import type { Contactgegevens } from '@loket/contract';
import { Button, Cluster, Section, Stack, Text } from '@loket/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AdresForm } from './adres-form.tsx';
import { AdresKaart } from './adres-kaart.tsx';
import { CodeForm } from './code-form.tsx';

export type Adres = Contactgegevens['adressen'][number];

/** The addresses of one kind, the codes that wait for them, and the way to add one. */
export function AdresSoortDeel({ soort, gegevens }: { soort: Adres['soort']; gegevens: Contactgegevens }) {
  const { t } = useTranslation('contactgegevens');
  /** Null: no form; else which address it changes, or none. */
  const [formulier, setFormulier] = useState<{ wijzigt: Adres | null } | null>(null);
  const adressen = gegevens.adressen.filter((one) => one.soort === soort);
  const controles = gegevens.controles.filter((one) => one.soort === soort);
  return (
    <Section title={t(`adressen.${soort}`)} description={t(`adressen.${soort}Uitleg`)}>
      <Stack gap="m">
        {adressen.length === 0 && controles.length === 0 && <Text>{t(`adressen.leeg.${soort}`)}</Text>}
        {adressen.length > 0 && (
          <ul className="loket-card-list loket-card-list--one" aria-label={t(`adressen.${soort}`)}>
            {adressen.map((adres) => (
              <li key={adres.id} className="loket-card-list__item">
                <AdresKaart
                  adres={adres}
                  enige={adressen.length === 1}
                  onWijzig={() => setFormulier({ wijzigt: adres })}
                />
              </li>
            ))}
          </ul>
        )}
        {controles.map((controle) => (
          <CodeForm key={controle.id} controle={controle} minuten={gegevens.codeMinuten} />
        ))}
        {formulier ? (
          <AdresForm soort={soort} wijzigt={formulier.wijzigt} onKlaar={() => setFormulier(null)} />
        ) : (
          <Cluster>
            <Button onClick={() => setFormulier({ wijzigt: null })}>{t(`adressen.toevoegen.${soort}`)}</Button>
          </Cluster>
        )}
      </Stack>
    </Section>
  );
}
