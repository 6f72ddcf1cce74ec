import { answer, useApp } from '@loket/app';
import type { AdreszoekerProps } from '@loket/app/formulier';
import type { Adresdelen } from '@loket/formulieren';
import { LiveRegion, RadioGroup, Stack } from '@loket/ui';
import { skipToken, useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { gedeeld, gezochtMet, passendBij } from './adres-vinden.ts';

const RUST_MS = 400;

/**
 * Looks up street and town by postcode and number, and offers a choice where several addresses stand at one number.
 * Nothing comes back when no register is configured or it is down: then the fields are typed. What she typed herself is
 * never written over.
 */
export function AdresZoeker({ id, value, onChange }: AdreszoekerProps) {
  const { t } = useTranslation('aanvragen');
  const { api } = useApp();
  const gezocht = useRustig(gezochtMet(value));
  // what was there when the page opened is not looked up again: it has its street
  const [begin] = useState(() => JSON.stringify(gezochtMet(value)));
  const zelfGetypt = JSON.stringify(gezocht) !== begin || value.straat === '';
  const { data } = useQuery({
    queryKey: ['adressen', gezocht],
    queryFn:
      gezocht !== null && zelfGetypt
        ? ({ signal }) => answer(api.POST('/adressen/_zoek', { body: gezocht, signal }))
        : skipToken,
    staleTime: Infinity,
    retry: false,
  });
  const nu = gezochtMet(value);
  const klopt = data?.beschikbaar === true && nu !== null && JSON.stringify(nu) === JSON.stringify(gezocht);
  const passend = klopt ? passendBij(value, data.adressen) : [];
  const samen = gedeeld(passend);
  // what we filled in ourselves is ours to change; anything else is hers
  const ingevuld = useRef<string | null>(null);
  const laatste = useRef({ value, onChange });
  useEffect(() => {
    laatste.current = { value, onChange };
  });
  const sleutel = samen && `${samen.straat}\n${samen.plaats}`;
  useEffect(() => {
    if (!sleutel || sleutel === ingevuld.current) return;
    const { value: getypt, onChange: zet } = laatste.current;
    const vanHaar = getypt.straat !== '' && `${getypt.straat}\n${getypt.plaats}` !== ingevuld.current;
    ingevuld.current = sleutel;
    const [straat = '', plaats = ''] = sleutel.split('\n');
    if (!vanHaar) zet({ ...getypt, straat, plaats });
  }, [sleutel]);
  const kies = passend.length > 1;
  const regel = ({ straat, huisnummer, huisletter, toevoeging, plaats }: Adresdelen) =>
    `${straat} ${[huisnummer + huisletter, toevoeging].filter(Boolean).join('-')}, ${plaats}`;
  const zelfde = (een: Adresdelen) =>
    een.huisletter.toUpperCase() === value.huisletter.trim().toUpperCase() &&
    een.toevoeging.toUpperCase() === value.toevoeging.trim().toUpperCase() &&
    een.straat === value.straat;
  return (
    <Stack gap="s">
      <LiveRegion visible>
        {!klopt
          ? ''
          : data.adressen.length === 0
            ? t('adres.geen')
            : kies
              ? t('adres.meer', { count: passend.length })
              : passend[0]
                ? t('adres.gevonden', { adres: regel(passend[0]) })
                : t('adres.geenLetter')}
      </LiveRegion>
      {kies && (
        <RadioGroup
          id={`${id}-keuze`}
          name={`${id}-keuze`}
          legend={t('adres.kies')}
          value={String(passend.findIndex(zelfde))}
          onChange={(welke) => {
            const een = passend[Number(welke)];
            if (!een) return;
            ingevuld.current = `${een.straat}\n${een.plaats}`;
            onChange({ ...een, postcode: value.postcode });
          }}
          options={passend.map((een, plek) => ({ value: String(plek), label: regel(een) }))}
        />
      )}
    </Stack>
  );
}

/** The same a moment later, so that not every key is a question to a register. */
function useRustig<T>(waarde: T): T {
  const tekst = JSON.stringify(waarde);
  const [rustig, setRustig] = useState(tekst);
  useEffect(() => {
    const timer = setTimeout(() => setRustig(tekst), RUST_MS);
    return () => clearTimeout(timer);
  }, [tekst]);
  return JSON.parse(rustig) as T;
}
