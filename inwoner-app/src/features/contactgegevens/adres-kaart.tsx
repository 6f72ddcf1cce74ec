import { Button, Card, Cluster, Dialog, StatusBadge, Text, VisuallyHidden } from '@loket/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Adres } from './adres-soort.tsx';
import { useWijzigen } from './queries.ts';
import { Mislukt } from './schil.tsx';

interface AdresKaartProps {
  adres: Adres;
  /** The only one of its kind: nothing to choose. */
  enige: boolean;
  onWijzig: () => void;
}

/** One address: whether it was proved, whether it is the one to use, and what one can do with it. */
export function AdresKaart({ adres, enige, onWijzig }: AdresKaartProps) {
  const { t } = useTranslation('contactgegevens');
  const [weg, setWeg] = useState(false);
  const path = { adresId: adres.id };
  const bevestig = useWijzigen<Adres>((api, { soort, adres: waarde, id }) =>
    api.POST('/contactgegevens/adressen', { body: { soort, adres: waarde, vervangt: id } }),
  );
  const voorkeur = useWijzigen<void>((api) =>
    api.PUT('/contactgegevens/adressen/{adresId}/voorkeur', { params: { path } }),
  );
  const verwijder = useWijzigen<void>((api) => api.DELETE('/contactgegevens/adressen/{adresId}', { params: { path } }));
  const met = { adres: adres.adres };
  const badge = adres.wordtBezorgd ? (
    <StatusBadge kind="ontvangen" label={t('adressen.wordtBezorgd')} />
  ) : adres.geverifieerd ? (
    <StatusBadge kind="afgerond" label={t('adressen.bevestigd')} />
  ) : (
    <StatusBadge kind="wacht_op_u" label={t('adressen.nietBevestigd')} />
  );
  return (
    <>
      <Card
        title={<span dir="ltr">{adres.adres}</span>}
        badge={badge}
        actions={
          <Cluster gap="s">
            {!adres.geverifieerd && (
              <Knop
                zien={t('adressen.bevestig')}
                horen={t('adressen.bevestigWat', met)}
                busy={bevestig.isPending}
                onClick={() => bevestig.mutate(adres)}
              />
            )}
            {adres.geverifieerd && !adres.voorkeur && !enige && (
              <Knop
                zien={t('adressen.maakVoorkeur')}
                horen={t('adressen.maakVoorkeurWat', met)}
                busy={voorkeur.isPending}
                onClick={() => voorkeur.mutate()}
              />
            )}
            <Knop zien={t('adressen.wijzig')} horen={t('adressen.wijzigWat', met)} onClick={onWijzig} />
            <Knop zien={t('adressen.verwijder')} horen={t('adressen.verwijderWat', met)} onClick={() => setWeg(true)} />
          </Cluster>
        }
      >
        {adres.voorkeur && adres.geverifieerd && t('adressen.voorkeur')}
        <Mislukt fout={bevestig.error ?? voorkeur.error} />
      </Card>
      <Dialog
        open={weg}
        onClose={() => setWeg(false)}
        role="alertdialog"
        title={t('adressen.verwijderTitel')}
        actions={
          <Cluster>
            <Button
              variant="danger"
              busy={verwijder.isPending}
              busyLabel={t('adressen.bezig')}
              onClick={() => verwijder.mutate(undefined, { onSuccess: () => setWeg(false) })}
            >
              {t('adressen.jaVerwijder')}
            </Button>
            <Button onClick={() => setWeg(false)}>{t('adressen.nee')}</Button>
          </Cluster>
        }
      >
        <Text>{t('adressen.verwijderTekst', met)}</Text>
        <Mislukt fout={verwijder.error} />
      </Dialog>
    </>
  );
}

/** A short word to see, with which address to hear: there are several of each button on the page. */
function Knop({ zien, horen, busy, onClick }: { zien: string; horen: string; busy?: boolean; onClick: () => void }) {
  return (
    <Button size="small" busy={busy} onClick={onClick}>
      <span aria-hidden="true">{zien}</span>
      <VisuallyHidden>{horen}</VisuallyHidden>
    </Button>
  );
}
