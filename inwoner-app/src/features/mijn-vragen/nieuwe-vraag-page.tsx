import { useOpmaak } from '@loket/app';
import type { VraagFormulier } from '@loket/contract';
import { Link, Text, Textarea } from '@loket/ui';
import type { FormEvent } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useConcept } from '../../components/use-concept.ts';
import { Formulier, FormulierPagina, type Veldfout } from './formulier-schil.tsx';
import { OnderwerpKeuze } from './onderwerp-keuze.tsx';
import { MEESTE_TEKENS } from './tekens.ts';
import { useVersturen } from './use-versturen.ts';
import { conceptSleutel, metZaak } from './zaak-adres.ts';

export function NieuweVraagPage() {
  return <FormulierPagina soort="vraag">{(formulier) => <VraagForm formulier={formulier} />}</FormulierPagina>;
}

interface Waarden extends Record<string, unknown> {
  onderwerp: string;
  tekst: string;
}

function VraagForm({ formulier }: { formulier: VraagFormulier }) {
  const { t } = useTranslation('vragen');
  const opmaak = useOpmaak();
  const navigate = useNavigate();
  const { zaak, onderwerpen } = formulier;
  const [waarden, setWaarden] = useState<Waarden>({ onderwerp: '', tekst: '' });
  const [gewijzigd, setGewijzigd] = useState(false);
  const [fouten, setFouten] = useState<Veldfout[]>([]);
  const concept = useConcept({
    sleutel: conceptSleutel('vraag', zaak),
    waarden,
    gewijzigd,
    onHersteld: (oud) => setWaarden({ onderwerp: String(oud.onderwerp ?? ''), tekst: String(oud.tekst ?? '') }),
  });
  const versturen = useVersturen<Waarden>((api, sleutel, { onderwerp, tekst }) =>
    api.POST('/vragen', {
      body: { sleutel, tekst, zaak: zaak && { bron: zaak.bron, id: zaak.id }, onderwerp: onderwerp || null },
    }),
  );
  const zet = (deel: Partial<Waarden>) => {
    setWaarden((oud) => ({ ...oud, ...deel }));
    setGewijzigd(true);
  };
  const woordenVan = (veld: string): Veldfout | null => {
    if (veld.startsWith('onderwerp')) return { fieldId: 'onderwerp', message: t('formulier.fout.onderwerp') };
    if (veld !== 'tekst') return null;
    const teLang = waarden.tekst.trim().length > MEESTE_TEKENS;
    return { fieldId: 'tekst', message: t(teLang ? 'formulier.fout.tekstTeLang' : 'formulier.fout.tekst') };
  };
  const verstuur = async (event: FormEvent) => {
    event.preventDefault();
    if (versturen.isPending) return;
    const lengte = waarden.tekst.trim().length;
    const velden = [
      ...(!zaak && !waarden.onderwerp ? ['onderwerp'] : []),
      ...(lengte === 0 || lengte > MEESTE_TEKENS ? ['tekst'] : []),
    ];
    setFouten(velden.map(woordenVan).filter((fout) => fout !== null));
    if (velden.length > 0) return;
    await versturen.mutateAsync(waarden).then(
      async ({ id }) => {
        await concept.wis();
        await navigate(`/mijn-vragen/${id}`, { state: { verstuurd: true } });
      },
      ({ velden: geweigerd }) => setFouten((geweigerd as string[]).map(woordenVan).filter((fout) => fout !== null)),
    );
  };
  const foutVan = (veld: string) => fouten.find(({ fieldId }) => fieldId === veld)?.message;
  const gekozen = onderwerpen.find(({ code }) => code === waarden.onderwerp);
  const uiterlijk = zaak ? formulier.antwoordUiterlijk : gekozen?.antwoordUiterlijk;
  return (
    <Formulier
      fouten={fouten}
      mislukt={versturen.error}
      bewaard={concept.hersteld && !gewijzigd}
      onVerstuur={(event) => void verstuur(event)}
      bezig={versturen.isPending}
      knop={t('formulier.knop')}
    >
      {!zaak && (
        <OnderwerpKeuze
          onderwerpen={onderwerpen}
          gekozen={waarden.onderwerp}
          fout={foutVan('onderwerp')}
          onKies={(onderwerp) => zet({ onderwerp })}
        />
      )}
      <Textarea
        id="tekst"
        label={t('formulier.tekst')}
        description={t('formulier.tekstUitleg')}
        error={foutVan('tekst')}
        rows={7}
        value={waarden.tekst}
        onChange={(event) => zet({ tekst: event.target.value })}
      />
      {uiterlijk && (
        <Text role="status">
          {t('formulier.antwoordUiterlijk', { datum: opmaak.datum(uiterlijk) })} {t('een.werkdagen')}
        </Text>
      )}
      <Text>
        {t('formulier.liever')} <Link href={metZaak('/mijn-vragen/terugbellen', zaak)}>{t('bel')}</Link>
      </Text>
    </Formulier>
  );
}
