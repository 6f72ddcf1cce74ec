import { createOpmaak } from '../format/opmaak.ts';
import type { Adresdelen, Bestand, Fout, Regel, Vraag, Waarde } from '@loket/formulieren';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useFormTekst } from './tekst.tsx';

/** The id of the field of a question; a date or address is led to at its first part, or at the part that is wrong. */
export function veldId(pad: string): string {
  const [vraag = '', deel] = pad.split('#');
  const eerste = deel === undefined || deel === 'dag' || deel === 'postcode';
  return `v-${vraag.replaceAll('.', '-')}${eerste ? '' : `-${deel}`}`;
}

type T = TFunction<'invulvelden'>;

/** What is wrong and what to do, in one sentence. */
export function useFoutwoorden() {
  const { t, i18n } = useTranslation('invulvelden');
  return (fout: Fout): string => foutwoorden(t, i18n.language, fout);
}

function foutwoorden(t: T, taal: string, { code, pad, grens }: Fout): string {
  const deel = pad.split('#')[1];
  if (code === 'verplicht' && deel) return t(`fout.deel.${deel as 'dag'}`);
  if ((code === 'te-vroeg' || code === 'te-laat') && typeof grens === 'string')
    return t(`fout.${code}`, { grens: createOpmaak(taal).korteDatum(grens) });
  return t(`fout.${code}`, { grens: String(grens ?? '') });
}

/** An answer as its reader says it; null when it was left open. */
export function useAntwoordwoorden() {
  const { t, i18n } = useTranslation('invulvelden');
  const tekst = useFormTekst();
  const opmaak = createOpmaak(i18n.language);
  const euro = new Intl.NumberFormat(i18n.language, { style: 'currency', currency: 'EUR' });
  const getal = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 6 });

  return function woorden({ vraag, waarde }: Pick<Regel, 'waarde'> & { vraag: Vraag }): string[] {
    if (waarde === undefined) return [t('open')];
    switch (vraag.soort) {
      case 'ja-nee':
        return [t(waarde === true ? 'ja' : 'nee')];
      case 'verklaring':
        return [t('akkoord')];
      case 'keuze':
      case 'meerkeuze':
        return (Array.isArray(waarde) ? (waarde as string[]) : [tekstVan(waarde)]).map((een) => {
          const optie = vraag.opties.find(({ waarde: eigen }) => eigen === een);
          return optie ? tekst(optie.label) : een;
        });
      case 'datum':
        return [opmaak.korteDatum(tekstVan(waarde))];
      case 'bedrag':
        return [euro.format(Number(waarde))];
      case 'getal':
        return [[getal.format(Number(waarde)), vraag.eenheid && tekst(vraag.eenheid)].filter(Boolean).join(' ')];
      case 'iban':
        return [tekstVan(waarde).replace(/(.{4})(?=.)/g, '$1 ')];
      case 'adres':
        return adresRegels(waarde as Adresdelen);
      case 'bestand':
        return (waarde as Bestand[]).map(({ naam, omvang }) =>
          omvang > 0 ? `${naam} (${opmaak.omvang(omvang)})` : naam,
        );
      case 'groep':
        return [];
      case 'lange-tekst':
        return tekstVan(waarde).split('\n');
      default:
        return [tekstVan(waarde)];
    }
  };
}

function tekstVan(waarde: Waarde): string {
  return typeof waarde === 'string' || typeof waarde === 'number' ? String(waarde) : '';
}

function adresRegels({ straat, huisnummer, huisletter, toevoeging, postcode, plaats }: Adresdelen): string[] {
  const nummer = [`${huisnummer}${huisletter}`, toevoeging].filter(Boolean).join('-');
  return [`${straat} ${nummer}`, `${postcode.replace(/^(\d{4}) ?/, '$1 ')} ${plaats}`];
}
