import type { Doelgroep, Levensgebeurtenis, ProductDetail, ProductInhoud } from '@loket/contract';
import { Checkbox, Select, Stack, Text, TextInput } from '@loket/ui';
import { useTranslation } from 'react-i18next';

interface FeitenVeldenProps {
  inhoud: ProductInhoud;
  keuzes: ProductDetail['keuzes'];
  fouten: readonly string[];
  onChange: (inhoud: ProductInhoud) => void;
}

const doelgroepen: readonly Doelgroep[] = ['inwoner', 'ondernemer'];
const gebeurtenissen: readonly Levensgebeurtenis[] = [
  'ziek-of-beperking',
  'zorgen-voor-een-ander',
  'kinderen',
  'weinig-geld',
  'schulden',
  'wonen-en-verhuizen',
  'buurt-en-straat',
  'oneens-met-de-gemeente',
];

const wissel = <T extends string>(lijst: readonly T[], value: T, aan: boolean): T[] =>
  aan ? [...lijst, value] : lijst.filter((een) => een !== value);
const dagen = (tekst: string | null) => /^P(\d+)D$/.exec(tekst ?? '')?.[1] ?? '';
const alsDuur = (tekst: string) => (/^[1-9]\d{0,2}$/.test(tekst.trim()) ? `P${tekst.trim()}D` : null);

/** What holds in every language: for whom, how long, under which law, and with which form. */
export function FeitenVelden({ inhoud, keuzes, fouten, onChange }: FeitenVeldenProps) {
  const { t } = useTranslation('producten-beheer');
  const { termijn, upn, formulier } = inhoud;
  const fout = (naam: string) => (fouten.some((een) => een.startsWith(`inhoud.${naam}`)) ? t('veldfout') : undefined);
  const onbekend = formulier !== null && !keuzes.formulieren.some(({ id }) => id === formulier);
  return (
    <Stack gap="m">
      <Text>{t('veld.doelgroepen')}</Text>
      {doelgroepen.map((value) => (
        <Checkbox
          key={value}
          label={t(`doelgroep.${value}`)}
          checked={inhoud.doelgroepen.includes(value)}
          onChange={(event) =>
            onChange({ ...inhoud, doelgroepen: wissel(inhoud.doelgroepen, value, event.target.checked) })
          }
        />
      ))}
      <Text>{t('veld.gebeurtenissen')}</Text>
      {gebeurtenissen.map((value) => (
        <Checkbox
          key={value}
          label={t(`gebeurtenis.${value}`)}
          checked={inhoud.levensgebeurtenissen.includes(value)}
          onChange={(event) =>
            onChange({
              ...inhoud,
              levensgebeurtenissen: wissel(inhoud.levensgebeurtenissen, value, event.target.checked),
            })
          }
        />
      ))}
      <Select
        label={t('veld.formulier')}
        description={t('veld.formulierUitleg')}
        error={fout('formulier')}
        value={formulier ?? ''}
        options={[
          { value: '', label: t('veld.geenFormulier') },
          ...(onbekend ? [{ value: formulier, label: t('veld.nietGepubliceerd', { formulier }) }] : []),
          ...keuzes.formulieren.map(({ id, titel }) => ({ value: id, label: titel })),
        ]}
        onChange={(event) => onChange({ ...inhoud, formulier: event.target.value || null })}
      />
      {keuzes.openFormulieren && (
        <TextInput
          label={t('veld.openFormulieren')}
          description={t('veld.openFormulierenUitleg')}
          error={fout('openFormulieren')}
          value={inhoud.openFormulieren ?? ''}
          onChange={(event) => onChange({ ...inhoud, openFormulieren: event.target.value || null })}
        />
      )}
      <TextInput
        label={t('veld.afspraak')}
        description={t('veld.afspraakUitleg')}
        error={fout('afspraak')}
        value={inhoud.afspraak ?? ''}
        onChange={(event) => onChange({ ...inhoud, afspraak: event.target.value || null })}
      />
      <TextInput
        label={t('veld.streven')}
        inputMode="numeric"
        width="short"
        value={dagen(termijn.streven)}
        onChange={(event) => onChange({ ...inhoud, termijn: { ...termijn, streven: alsDuur(event.target.value) } })}
      />
      <TextInput
        label={t('veld.uiterlijk')}
        inputMode="numeric"
        width="short"
        value={dagen(termijn.uiterlijk)}
        onChange={(event) => onChange({ ...inhoud, termijn: { ...termijn, uiterlijk: alsDuur(event.target.value) } })}
      />
      <TextInput
        label={t('veld.upnNaam')}
        error={fout('upn.naam')}
        value={upn?.naam ?? ''}
        onChange={(event) => onChange({ ...inhoud, upn: metUpn(event.target.value, upn?.uri ?? '') })}
      />
      <TextInput
        label={t('veld.upnUri')}
        error={fout('upn.uri')}
        value={upn?.uri ?? ''}
        onChange={(event) => onChange({ ...inhoud, upn: metUpn(upn?.naam ?? '', event.target.value) })}
      />
      <Wetten inhoud={inhoud} fout={fout('wetten')} onChange={onChange} />
    </Stack>
  );
}

const metUpn = (naam: string, uri: string): ProductInhoud['upn'] => (naam || uri ? { naam, uri } : null);

/** The laws one under another, and an empty line for one more. */
function Wetten({
  inhoud,
  fout,
  onChange,
}: Pick<FeitenVeldenProps, 'inhoud' | 'onChange'> & { fout?: string | undefined }) {
  const { t } = useTranslation('producten-beheer');
  const rijen = [...inhoud.wetten, { naam: '', adres: '' }].slice(0, 10);
  const zet = (plek: number, wet: { naam: string; adres: string }) =>
    onChange({
      ...inhoud,
      wetten: rijen.map((een, nummer) => (nummer === plek ? wet : een)).filter(({ naam, adres }) => naam || adres),
    });
  return rijen.map((wet, plek) => (
    <Stack key={plek} gap="xs">
      <TextInput
        label={t('veld.wet', { nummer: plek + 1 })}
        error={plek === 0 ? fout : undefined}
        value={wet.naam}
        onChange={(event) => zet(plek, { ...wet, naam: event.target.value })}
      />
      <TextInput
        label={t('veld.wetAdres', { nummer: plek + 1 })}
        value={wet.adres}
        onChange={(event) => zet(plek, { ...wet, adres: event.target.value })}
      />
    </Stack>
  ));
}
