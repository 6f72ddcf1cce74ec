import { BelOns, useOpmaak } from '@loket/app';
import type { VraagFormulier } from '@loket/contract';
import { Link, Notice, RadioGroup, Text, Textarea, TextInput } from '@loket/ui';
import type { FormEvent } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useConcept } from '../../components/use-concept.ts';
import { Formulier, FormulierPagina, type Veldfout } from './formulier-schil.tsx';
import { OnderwerpKeuze } from './onderwerp-keuze.tsx';
import { useVersturen } from './use-versturen.ts';
import { useTijdvak } from './woorden.ts';
import { conceptSleutel, metZaak } from './zaak-adres.ts';

export function TerugbellenPage() {
  return <FormulierPagina soort="bellen">{(formulier) => <Terugbellen formulier={formulier} />}</FormulierPagina>;
}

function Terugbellen({ formulier }: { formulier: VraagFormulier }) {
  const { t } = useTranslation('vragen');
  if (formulier.belmomenten.length > 0) return <BelForm formulier={formulier} />;
  return (
    <>
      <Notice kind="info" title={t('formulier.geenMomenten')} />
      <BelOns />
    </>
  );
}

interface Waarden extends Record<string, unknown> {
  onderwerp: string;
  dag: string;
  moment: string;
  telefoon: string;
  tekst: string;
}

function BelForm({ formulier }: { formulier: VraagFormulier }) {
  const { t } = useTranslation('vragen');
  const opmaak = useOpmaak();
  const tijdvak = useTijdvak();
  const navigate = useNavigate();
  const { zaak, onderwerpen, belmomenten } = formulier;
  const [waarden, setWaarden] = useState<Waarden>({
    onderwerp: '',
    dag: '',
    moment: '',
    telefoon: formulier.telefoon ?? '',
    tekst: '',
  });
  const [gewijzigd, setGewijzigd] = useState(false);
  const [fouten, setFouten] = useState<Veldfout[]>([]);
  const concept = useConcept({
    sleutel: conceptSleutel('terugbelverzoek', zaak),
    waarden,
    gewijzigd,
    onHersteld: (oud) =>
      setWaarden((nu) => ({
        ...nu,
        ...Object.fromEntries(Object.keys(nu).map((veld) => [veld, String(oud[veld] ?? nu[veld])])),
        // A time that was offered then may be gone by now.
        ...(belmomenten.some(({ id }) => id === oud.moment) ? {} : { moment: '', dag: '' }),
      })),
  });
  const versturen = useVersturen<Waarden>((api, sleutel, { onderwerp, moment, telefoon, tekst }) =>
    api.POST('/terugbelverzoeken', {
      body: {
        sleutel,
        moment,
        telefoon,
        tekst,
        zaak: zaak && { bron: zaak.bron, id: zaak.id },
        onderwerp: onderwerp || null,
      },
    }),
  );
  const zet = (deel: Partial<Waarden>) => {
    setWaarden((oud) => ({ ...oud, ...deel }));
    setGewijzigd(true);
  };
  const woorden = (velden: readonly string[]): Veldfout[] =>
    (['onderwerp', 'dag', 'moment', 'telefoon'] as const)
      .filter((veld) => velden.includes(veld))
      .map((veld) => ({ fieldId: veld, message: t(`formulier.fout.${veld}`) }));
  const verstuur = async (event: FormEvent) => {
    event.preventDefault();
    if (versturen.isPending) return;
    const velden = [
      ...(!zaak && !waarden.onderwerp ? ['onderwerp'] : []),
      ...(!waarden.dag ? ['dag'] : !waarden.moment ? ['moment'] : []),
      ...(waarden.telefoon.replaceAll(/\D/g, '').length < 9 ? ['telefoon'] : []),
    ];
    setFouten(woorden(velden));
    if (velden.length > 0) return;
    await versturen.mutateAsync(waarden).then(
      async ({ id }) => {
        await concept.wis();
        await navigate(`/mijn-vragen/${id}`, { state: { verstuurd: true } });
      },
      (fout: { velden: readonly string[] }) => setFouten(woorden(fout.velden)),
    );
  };
  const foutVan = (veld: string) => fouten.find(({ fieldId }) => fieldId === veld)?.message;
  const dagen = [...new Set(belmomenten.map(({ dag }) => dag))];
  const opDag = belmomenten.filter(({ dag }) => dag === waarden.dag);
  return (
    <Formulier
      fouten={fouten}
      mislukt={versturen.error}
      bewaard={concept.hersteld && !gewijzigd}
      onVerstuur={(event) => void verstuur(event)}
      bezig={versturen.isPending}
      knop={t('formulier.knopBellen')}
    >
      {!zaak && (
        <OnderwerpKeuze
          onderwerpen={onderwerpen}
          gekozen={waarden.onderwerp}
          fout={foutVan('onderwerp')}
          onKies={(onderwerp) => zet({ onderwerp })}
        />
      )}
      <RadioGroup
        id="dag"
        name="dag"
        legend={t('formulier.dag')}
        error={foutVan('dag')}
        value={waarden.dag}
        onChange={(dag) => zet({ dag, moment: '' })}
        options={dagen.map((dag) => ({ value: dag, label: opmaak.datum(dag) }))}
      />
      {waarden.dag && (
        <RadioGroup
          id="moment"
          name="moment"
          legend={t('formulier.tijdvak')}
          error={foutVan('moment')}
          value={waarden.moment}
          onChange={(moment) => zet({ moment })}
          options={opDag.map((moment) => ({ value: moment.id, label: t('formulier.tussen', tijdvak(moment)) }))}
        />
      )}
      <TextInput
        id="telefoon"
        type="tel"
        autoComplete="tel"
        width="medium"
        label={t('formulier.telefoon')}
        description={t('formulier.telefoonUitleg')}
        error={foutVan('telefoon')}
        value={waarden.telefoon}
        onChange={(event) => zet({ telefoon: event.target.value })}
      />
      <Textarea
        id="tekst"
        label={t('formulier.tekstBellen')}
        optionalLabel={t('formulier.nietVerplicht')}
        description={t('formulier.tekstBellenUitleg')}
        rows={3}
        maxLength={1000}
        value={waarden.tekst}
        onChange={(event) => zet({ tekst: event.target.value })}
      />
      <Text>
        {t('formulier.lieverSchrijven')} <Link href={metZaak('/mijn-vragen/nieuw', zaak)}>{t('nieuw')}</Link>
      </Text>
    </Formulier>
  );
}
