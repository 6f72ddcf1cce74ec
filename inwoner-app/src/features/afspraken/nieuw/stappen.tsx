import { RadioGroup, Text, Textarea, TextInput } from '@loket/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TijdKeuze } from '../tijd-keuze.tsx';
import { WoordenTekst } from '../woorden.tsx';
import { contactFouten } from './contact-fouten.ts';
import { StapSchil } from './stap-schil.tsx';
import type { StapProps } from './wens.ts';

/** What it is about. */
export function ProductStap({ keuzes, wens, zet, product, verder }: StapProps) {
  const { t } = useTranslation('afspraken');
  const [fout, setFout] = useState(false);
  const melding = fout && !product ? t('fout.product') : undefined;
  return (
    <StapSchil
      stap="waarover"
      titel={t('nieuw.product.titel')}
      gevoelig={false}
      fouten={melding ? [{ fieldId: 'product', message: melding }] : []}
      onVerder={() => (product ? verder() : setFout(true))}
    >
      <RadioGroup
        id="product"
        name="product"
        legend={t('nieuw.product.legend')}
        error={melding}
        value={wens.product}
        onChange={(gekozen) => zet({ product: gekozen, plek: '', begin: '' })}
        options={keuzes.producten.map(({ code, naam, omschrijving, duur }) => ({
          value: code,
          label: <WoordenTekst>{naam}</WoordenTekst>,
          description: (
            <>
              {omschrijving && <WoordenTekst>{omschrijving}</WoordenTekst>}
              {duur !== null && <> {t('nieuw.product.duur', { minuten: duur })}</>}
            </>
          ),
        }))}
      />
    </StapSchil>
  );
}

/** Where or how. */
export function PlekStap({ keuzes, wens, zet, product, plek, verder }: StapProps) {
  const { t } = useTranslation('afspraken');
  const [fout, setFout] = useState(false);
  const melding = fout && !plek ? t('fout.plek') : undefined;
  return (
    <StapSchil
      stap="waar"
      titel={t('nieuw.plek.titel')}
      gevoelig={product?.gevoelig ?? false}
      fouten={melding ? [{ fieldId: 'plek', message: melding }] : []}
      onVerder={() => (plek ? verder() : setFout(true))}
    >
      <RadioGroup
        id="plek"
        name="plek"
        legend={t('nieuw.plek.legend')}
        error={melding}
        value={wens.plek}
        onChange={(gekozen) => zet({ plek: gekozen, begin: '' })}
        options={keuzes.plekken
          .filter(({ id }) => product?.plekken.includes(id))
          .map(({ id, naam, adres, soort }) => ({
            value: id,
            label: <WoordenTekst>{naam}</WoordenTekst>,
            description: soort === 'balie' ? <span lang="nl">{adres.join(', ')}</span> : t(`nieuw.plek.${soort}`),
          }))}
      />
    </StapSchil>
  );
}

/** Which day, and what time. */
export function TijdStap({ wens, zet, product, plek, verder }: StapProps) {
  const { t } = useTranslation('afspraken');
  const [fout, setFout] = useState(false);
  const melding = fout && !wens.begin ? t('fout.tijd') : undefined;
  return (
    <StapSchil
      stap="wanneer"
      titel={t('nieuw.tijd.titel')}
      gevoelig={product?.gevoelig ?? false}
      fouten={melding ? [{ fieldId: 'dag', message: melding }] : []}
      onVerder={() => (wens.begin ? verder() : setFout(true))}
    >
      {product && plek && (
        <TijdKeuze
          product={product.code}
          plek={plek.id}
          begin={wens.begin}
          onKies={(begin) => zet({ begin })}
          fout={{ dag: melding }}
        />
      )}
    </StapSchil>
  );
}

/** How we reach her when something comes up. */
export function ContactStap({ wens, zet, product, plek, verder }: StapProps) {
  const { t } = useTranslation('afspraken');
  // as they were when she pressed the button: what is typed next must not move the focus
  const [fouten, setFouten] = useState<ReturnType<typeof contactFouten>>([]);
  const foutVan = (veld: 'email' | 'telefoon') => {
    const fout = fouten.find((een) => een.veld === veld);
    return fout && t(`fout.${fout.code}`);
  };
  const nietVerplicht = (verplicht: boolean) => (verplicht ? undefined : t('nieuw.nietVerplicht'));
  return (
    <StapSchil
      stap="contact"
      titel={t('nieuw.contact.titel')}
      gevoelig={product?.gevoelig ?? false}
      fouten={fouten.map(({ veld, code }) => ({ fieldId: veld, message: t(`fout.${code}`) }))}
      onVerder={() => {
        const gevonden = contactFouten(wens, plek?.soort);
        setFouten(gevonden);
        if (gevonden.length === 0) verder();
      }}
    >
      <Text>{t('nieuw.contact.waarom')}</Text>
      <TextInput
        id="telefoon"
        type="tel"
        autoComplete="tel"
        width="medium"
        label={t('feit.telefoon')}
        optionalLabel={nietVerplicht(plek?.soort === 'telefoon')}
        description={plek?.soort === 'telefoon' ? t('nieuw.contact.belOp') : undefined}
        error={foutVan('telefoon')}
        value={wens.telefoon}
        onChange={(event) => zet({ telefoon: event.target.value })}
      />
      <TextInput
        id="email"
        type="email"
        autoComplete="email"
        label={t('feit.email')}
        optionalLabel={nietVerplicht(plek?.soort === 'video')}
        description={plek?.soort === 'video' ? t('nieuw.contact.link') : undefined}
        error={foutVan('email')}
        value={wens.email}
        onChange={(event) => zet({ email: event.target.value })}
      />
      <Textarea
        id="toelichting"
        label={t('nieuw.contact.toelichting')}
        optionalLabel={t('nieuw.nietVerplicht')}
        description={t('nieuw.contact.toelichtingUitleg')}
        rows={3}
        maxLength={500}
        value={wens.toelichting}
        onChange={(event) => zet({ toelichting: event.target.value })}
      />
    </StapSchil>
  );
}
