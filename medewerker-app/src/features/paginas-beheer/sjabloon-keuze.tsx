import type { PaginaBeheerDetail, PaginaInhoud, PaginaKeuzes } from '@loket/contract';
import { Button, Cluster, Dialog, Select } from '@loket/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schrijven } from '../../components/use-schrijven.ts';
import { gelijk } from '../../components/vorm.ts';

interface SjabloonKeuzeProps {
  sjablonen: PaginaKeuzes['sjablonen'];
  leeg: PaginaInhoud;
  schrijven: Schrijven<PaginaInhoud, PaginaBeheerDetail>;
}

/** With which template a page begins. A text that was written is replaced only when that is meant; the rest stays. */
export function SjabloonKeuze({ sjablonen, leeg, schrijven }: SjabloonKeuzeProps) {
  const { t } = useTranslation('paginas-beheer');
  const [sjabloon, setSjabloon] = useState('');
  const [vraagt, setVraagt] = useState<string>();
  const { titel, samenvatting, eigenaar, tekst, bijlagen } = schrijven.inhoud;
  const van = (id: string): PaginaInhoud => {
    const gekozen = sjablonen.find((een) => een.id === id)?.inhoud;
    return gekozen ? { ...gekozen, titel: '', samenvatting: '', eigenaar: '', sjabloon: false } : leeg;
  };
  const kies = (id: string) => {
    schrijven.beginMet({ ...van(id), titel, samenvatting, eigenaar }, van(id));
    setSjabloon(id);
    setVraagt(undefined);
  };
  const nu = van(sjabloon);
  const geschreven = !gelijk({ tekst, bijlagen }, { tekst: nu.tekst, bijlagen: nu.bijlagen });
  return (
    <>
      <Select
        label={t('veld.sjabloon')}
        value={sjabloon}
        options={[
          { value: '', label: t('veld.geenSjabloon') },
          ...sjablonen.map((een) => ({ value: een.id, label: een.titel })),
        ]}
        onChange={(event) => (geschreven ? setVraagt : kies)(event.target.value)}
      />
      <Dialog
        open={vraagt !== undefined}
        role="alertdialog"
        onClose={() => setVraagt(undefined)}
        title={t('sjabloonVraag.titel')}
        actions={
          <Cluster>
            <Button variant="danger" onClick={() => kies(vraagt ?? '')}>
              {t('sjabloonVraag.ja')}
            </Button>
            <Button onClick={() => setVraagt(undefined)}>{t('sjabloonVraag.nee')}</Button>
          </Cluster>
        }
      >
        <p>{t('sjabloonVraag.uitleg')}</p>
      </Dialog>
    </>
  );
}
