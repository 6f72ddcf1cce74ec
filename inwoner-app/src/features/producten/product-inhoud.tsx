import { gemeente, Telefoon, useOpmaak } from '@loket/app';
import type { Product } from '@loket/contract';
import { Link, Notice, Section, Stack, Text } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import { VeiligeTekst } from '../../components/veilige-tekst.tsx';
import { Aanvragen } from './aanvragen.tsx';
import { useTermijn } from './termijn.ts';

/** Everything that a product page says, what cannot wait first. */
export function ProductInhoud({ product }: { product: Product }) {
  const { t, i18n } = useTranslation('producten');
  const opmaak = useOpmaak();
  const termijn = useTermijn(product.termijn);
  const { tekst, wetten, taal } = product;
  const lang = taal === i18n.language ? undefined : taal;
  return (
    <div lang={lang}>
      <Stack gap="l">
        {lang && <Notice kind="info">{t('alleenNederlands')}</Notice>}
        {tekst.spoed && (
          <Notice kind="warning" title={t('spoed')} headingLevel={2}>
            <Lap tekst={tekst.spoed} />
            <Text>
              {t('spoedteam')} <Telefoon href={gemeente.spoedteam.href}>{gemeente.spoedteam.tekst}</Telefoon>.{' '}
              <Link href="/veilig">{t('veilig')}</Link>
            </Text>
          </Notice>
        )}
        <Aanvragen product={product} />
        <Section title={t('kop.wat')}>
          <Lap tekst={tekst.wat} />
        </Section>
        <Section title={t('kop.voorWie')}>
          <Stack gap="s">
            <Lap tekst={tekst.voorWie} />
            <Punten punten={tekst.voorwaarden} />
          </Stack>
        </Section>
        <Section title={t('kop.aanpak')}>
          <ol className="app-list">
            {tekst.aanpak.map((stap) => (
              <li key={stap}>{stap}</li>
            ))}
          </ol>
        </Section>
        {tekst.nodig.length > 0 && (
          <Section title={t('kop.nodig')}>
            <Punten punten={tekst.nodig} />
          </Section>
        )}
        <Section title={t('kop.kosten')}>
          <Lap tekst={tekst.kosten} />
        </Section>
        <Section title={t('kop.termijn')}>
          <Stack gap="s">
            {termijn.map((zin) => (
              <Text key={zin}>{zin}</Text>
            ))}
            <Lap tekst={tekst.daarna} />
          </Stack>
        </Section>
        {tekst.goedOmTeWeten.length > 0 && (
          <Section title={t('kop.goedOmTeWeten')} look="panel">
            <Punten punten={tekst.goedOmTeWeten} />
          </Section>
        )}
        <Section title={t('kop.contact')}>
          <Stack gap="s">
            <Lap tekst={tekst.contact} />
            <Text>
              {t('bel')} <Telefoon href={gemeente.telefoon.href}>{gemeente.telefoon.kort}</Telefoon>.{' '}
              <Link href="/contact">{t('andereWegen')}</Link>
            </Text>
          </Stack>
        </Section>
        {wetten.length > 0 && (
          <Section title={t('kop.wetten')}>
            <ul className="app-list">
              {wetten.map(({ naam, adres }) => (
                <li key={adres} lang="nl">
                  <Link href={adres}>{naam}</Link>
                </li>
              ))}
            </ul>
          </Section>
        )}
        <Text tone="muted" size="small">
          {t('bijgewerkt', { datum: opmaak.datum(product.gewijzigdOp.slice(0, 10)) })}
        </Text>
      </Stack>
    </div>
  );
}

const Lap = ({ tekst }: { tekst: string }) => (tekst ? <VeiligeTekst tekst={tekst} leeg="" /> : null);

function Punten({ punten }: { punten: readonly string[] }) {
  if (punten.length === 0) return null;
  return (
    <ul className="app-list">
      {punten.map((punt) => (
        <li key={punt}>{punt}</li>
      ))}
    </ul>
  );
}
