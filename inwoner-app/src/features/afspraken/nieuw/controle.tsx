import type { AfspraakUitkomst } from '@loket/contract';
import { DescriptionList, Link, Notice, Text, VisuallyHidden } from '@loket/ui';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { NietGelukt } from '../niet-gelukt.tsx';
import { useVersturen } from '../use-versturen.ts';
import { useWanneer, WoordenTekst } from '../woorden.tsx';
import { StapSchil } from './stap-schil.tsx';
import { stapPad, type Stap, type StapProps, type Wens } from './wens.ts';

/** "Klopt dit?": everything once more, with the way to change it, and making it. */
export function Controle({ wens, zet, product, plek, onKlaar }: StapProps & { onKlaar: () => Promise<void> }) {
  const { t } = useTranslation('afspraken');
  const navigate = useNavigate();
  const wanneer = useWanneer();
  const [geweigerd, setGeweigerd] = useState<AfspraakUitkomst | null>(null);
  const versturen = useVersturen<Wens>((api, sleutel, waarden) =>
    api.POST('/afspraken', { body: { sleutel, ...waarden, email: waarden.email.trim() } }),
  );
  const maak = async () => {
    setGeweigerd(null);
    await versturen.mutateAsync(wens).then(
      async (uitkomst) => {
        if (uitkomst.stand === 'niet-gelukt') return setGeweigerd(uitkomst);
        await onKlaar();
        await navigate(`/afspraken/${uitkomst.id}`, { state: uitkomst.stand === 'gelukt' ? { net: 'gemaakt' } : null });
      },
      () => undefined,
    );
  };
  const rij = (label: string, stap: Stap, value: ReactNode) => ({
    label,
    value,
    note: (
      <Link href={stapPad(stap)}>
        {t('nieuw.wijzig')} <VisuallyHidden>{label}</VisuallyHidden>
      </Link>
    ),
  });
  const niets = t('nieuw.nietIngevuld');
  return (
    <StapSchil
      stap="controle"
      titel={t('nieuw.controle.titel')}
      gevoelig={product?.gevoelig ?? false}
      knop={t('nieuw.controle.knop')}
      bezig={versturen.isPending}
      onVerder={() => void maak()}
    >
      {versturen.error && (
        <Notice
          kind="error"
          live="assertive"
          title={t(versturen.error.soort === 'te-vaak' ? 'fout.teVaak' : 'fout.versturen')}
        >
          {t('fout.versturenTekst')}
        </Notice>
      )}
      {geweigerd && (
        <NietGelukt
          uitkomst={geweigerd}
          onKies={(begin) => {
            zet({ begin });
            setGeweigerd(null);
          }}
        />
      )}
      <DescriptionList
        rows={[
          rij(t('feit.waarover'), 'waarover', product && <WoordenTekst>{product.naam}</WoordenTekst>),
          rij(
            t('feit.waar'),
            'waar',
            plek && (
              <>
                <WoordenTekst>{plek.naam}</WoordenTekst>
                {plek.adres.length > 0 && <span lang="nl">, {plek.adres.join(', ')}</span>}
              </>
            ),
          ),
          rij(t('feit.wanneer'), 'wanneer', wens.begin && wanneer(wens.begin)),
          rij(t('feit.telefoon'), 'contact', wens.telefoon ? <bdi>{wens.telefoon}</bdi> : niets),
          rij(t('feit.email'), 'contact', wens.email ? <bdi>{wens.email}</bdi> : niets),
          rij(t('feit.toelichting'), 'contact', wens.toelichting || niets),
        ]}
      />
      <Text>{t('nieuw.controle.mail')}</Text>
    </StapSchil>
  );
}
