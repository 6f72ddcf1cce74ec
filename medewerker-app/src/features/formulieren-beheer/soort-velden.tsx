import { alsNaam, bestandstypen } from '@loket/formulieren';
import type { Bestandstype, EnkeleVraag, Optie, Vraag } from '@loket/formulieren';
import { Button, Checkbox, Cluster, FieldGroup, Stack, TextInput } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import { useVeld } from './bewerken.ts';
import { nieuwId, verschuif, vervang, zonder, zonderLeeg } from './ontwerp.ts';
import { SchuifKnoppen } from './schuif-knoppen.tsx';
import { OptioneleTekst, TekstVeld } from './tekst-veld.tsx';

interface SoortVeldenProps<V extends Vraag> {
  pad: readonly string[];
  vraag: V;
  onChange: (vraag: V) => void;
}

/** What only this kind of question has. */
export function SoortVelden({ pad, vraag, onChange }: SoortVeldenProps<Vraag>) {
  const { t } = useTranslation('formulieren-beheer');
  /** `altijd`: within these bounds, and never left out. */
  const getal = (naam: string, label: string, { heel = true, altijd = false, van = 0, tot = 1e9 } = {}) => (
    <GetalVeld
      pad={pad}
      veld={naam}
      label={label}
      heel={heel}
      waarde={(vraag as unknown as Record<string, number | undefined>)[naam]}
      onChange={(waarde) => {
        const binnen = waarde === undefined ? undefined : heel ? Math.min(tot, Math.max(van, waarde)) : waarde;
        onChange(zonderLeeg({ ...vraag, [naam]: binnen ?? (altijd ? van : undefined) }));
      }}
    />
  );
  switch (vraag.soort) {
    case 'tekst':
      return getal('maximaal', t('eigen.maximaal'), { altijd: true, tot: 500 });
    case 'lange-tekst':
      return getal('maximaal', t('eigen.maximaal'), { altijd: true, tot: 10_000 });
    case 'getal':
      return (
        <>
          <Cluster align="start">
            {getal('minimum', t('eigen.minimum'), { heel: false })}
            {getal('maximum', t('eigen.maximum'), { heel: false })}
            {getal('decimalen', t('eigen.decimalen'), { altijd: true, tot: 6 })}
          </Cluster>
          <OptioneleTekst
            pad={pad}
            veld="eenheid"
            label={t('eigen.eenheid')}
            tekst={vraag.eenheid}
            onChange={(eenheid) => onChange(zonderLeeg({ ...vraag, eenheid }) as Vraag)}
          />
        </>
      );
    case 'bedrag':
      return (
        <Cluster align="start">
          {getal('minimum', t('eigen.minimum'), { heel: false })}
          {getal('maximum', t('eigen.maximum'), { heel: false })}
        </Cluster>
      );
    case 'datum':
      return (
        <>
          <GrensVeld pad={pad} veld="vanaf" vraag={vraag} onChange={onChange} />
          <GrensVeld pad={pad} veld="tot" vraag={vraag} onChange={onChange} />
        </>
      );
    case 'keuze':
      return <Opties pad={pad} opties={vraag.opties} onChange={(opties) => onChange({ ...vraag, opties })} />;
    case 'meerkeuze':
      return (
        <>
          <Opties pad={pad} opties={vraag.opties} onChange={(opties) => onChange({ ...vraag, opties })} />
          {getal('hoogstens', t('eigen.hoogstens'), { van: 1, tot: 60 })}
        </>
      );
    case 'bestand':
      return (
        <>
          {getal('hoogstens', t('eigen.bestanden'), { altijd: true, van: 1, tot: 20 })}
          <Bestandstypen typen={vraag.typen} onChange={(typen) => onChange(zonderLeeg({ ...vraag, typen }) as Vraag)} />
          <TextInput
            label={t('eigen.documentsoort')}
            description={t('eigen.documentsoortUitleg')}
            value={vraag.informatieobjecttype ?? ''}
            onChange={(event) =>
              onChange(zonderLeeg({ ...vraag, informatieobjecttype: event.target.value || undefined }) as Vraag)
            }
          />
        </>
      );
    case 'verklaring':
      return (
        <TekstVeld
          pad={pad}
          veld="tekst"
          label={t('eigen.verklaring')}
          regels={3}
          tekst={vraag.tekst}
          onChange={(tekst) => onChange({ ...vraag, tekst })}
        />
      );
    case 'groep':
      return (
        <>
          <TekstVeld
            pad={pad}
            veld="naam"
            label={t('eigen.naam')}
            uitleg={t('eigen.naamUitleg')}
            tekst={vraag.naam}
            onChange={(naam) => onChange({ ...vraag, naam })}
          />
          <Cluster align="start">
            {getal('minimum', t('eigen.minstens'), { altijd: true, tot: 50 })}
            {getal('maximum', t('eigen.hoogstensKeer'), { altijd: true, tot: 50 })}
          </Cluster>
        </>
      );
    default:
      return null;
  }
}

/** Which kinds of files are taken; all of them is the same as saying nothing, and none is not possible. */
function Bestandstypen({
  typen,
  onChange,
}: {
  typen: Bestandstype[] | undefined;
  onChange: (typen: Bestandstype[] | undefined) => void;
}) {
  const { t } = useTranslation('formulieren-beheer');
  const gekozen = typen ?? bestandstypen;
  const zet = (type: Bestandstype, aan: boolean) => {
    const nieuw = bestandstypen.filter((een) => (een === type ? aan : gekozen.includes(een)));
    onChange(nieuw.length === bestandstypen.length ? undefined : nieuw);
  };
  return (
    <FieldGroup legend={t('eigen.typen')} description={t('eigen.typenUitleg')}>
      {bestandstypen.map((type) => (
        <Checkbox
          key={type}
          label={t(`eigen.type.${type}`)}
          checked={gekozen.includes(type)}
          disabled={gekozen.length === 1 && gekozen.includes(type)}
          onChange={(event) => zet(type, event.target.checked)}
        />
      ))}
    </FieldGroup>
  );
}

interface GetalVeldProps {
  pad: readonly string[];
  veld: string;
  label: string;
  heel: boolean;
  waarde: number | undefined;
  onChange: (waarde: number | undefined) => void;
}

function GetalVeld({ pad, veld, label, heel, waarde, onChange }: GetalVeldProps) {
  return (
    <TextInput
      {...useVeld(pad)(veld)}
      label={label}
      width="short"
      inputMode={heel ? 'numeric' : 'decimal'}
      defaultValue={waarde === undefined ? '' : String(waarde).replace('.', ',')}
      onChange={(event) => {
        const tekst = event.target.value.trim().replace(',', '.');
        const getal = Number(tekst);
        if (tekst === '') onChange(undefined);
        else if (Number.isFinite(getal)) onChange(heel ? Math.round(getal) : getal);
      }}
    />
  );
}

type Datumvraag = Extract<EnkeleVraag, { soort: 'datum' }>;

/** A first or last day: a date, or today. */
function GrensVeld({ pad, veld, vraag, onChange }: SoortVeldenProps<Datumvraag> & { veld: 'vanaf' | 'tot' }) {
  const { t } = useTranslation('formulieren-beheer');
  const kenmerken = useVeld(pad)(veld);
  const waarde = vraag[veld];
  const zet = (nieuw: string | undefined) => onChange(zonderLeeg({ ...vraag, [veld]: nieuw }));
  return (
    <Cluster align="start">
      <Checkbox
        label={t(`eigen.${veld}Vandaag`)}
        checked={waarde === 'vandaag'}
        onChange={(event) => zet(event.target.checked ? 'vandaag' : undefined)}
      />
      {waarde !== 'vandaag' && (
        <TextInput
          {...kenmerken}
          type="date"
          label={t(`eigen.${veld}`)}
          width="medium"
          value={waarde ?? ''}
          onChange={(event) => zet(event.target.value || undefined)}
        />
      )}
    </Cluster>
  );
}

interface OptiesProps {
  pad: readonly string[];
  opties: readonly Optie[];
  onChange: (opties: Optie[]) => void;
}

/** The answers to choose from; the name by which conditions know one is made of its words, once. */
function Opties({ pad, opties, onChange }: OptiesProps) {
  const { t } = useTranslation('formulieren-beheer');
  const { id, error } = useVeld(pad)('opties');
  const bezet = opties.map(({ waarde }) => waarde);
  return (
    <FieldGroup id={id} legend={t('eigen.opties')} error={error}>
      <Stack gap="s">
        {opties.map((optie, plek) => (
          <Stack key={plek} gap="xs">
            <TekstVeld
              pad={pad}
              veld={`opties.${plek}.label`}
              label={t('eigen.optie', { nummer: plek + 1 })}
              tekst={optie.label}
              onChange={(label) => onChange(vervang(opties, plek, { ...optie, label }))}
            />
            <OptioneleTekst
              pad={pad}
              veld={`opties.${plek}.uitleg`}
              label={t('eigen.optieUitleg', { nummer: plek + 1 })}
              tekst={optie.uitleg}
              onChange={(uitleg) => onChange(vervang(opties, plek, zonderLeeg({ ...optie, uitleg }) as Optie))}
            />
            <SchuifKnoppen
              naam={t('eigen.optie', { nummer: plek + 1 })}
              plek={plek}
              aantal={opties.length}
              onSchuif={(hoeveel) => onChange(verschuif(opties, plek, hoeveel))}
              onWeg={() => onChange(zonder(opties, plek))}
            />
          </Stack>
        ))}
        <NieuweOptie
          onNieuw={(woorden) =>
            onChange([...opties, { waarde: nieuwId(alsNaam(woorden, 'antwoord'), bezet), label: { nl: woorden } }])
          }
        />
      </Stack>
    </FieldGroup>
  );
}

/** Typing an answer and pressing Enter is enough to add it. */
function NieuweOptie({ onNieuw }: { onNieuw: (woorden: string) => void }) {
  const { t } = useTranslation('formulieren-beheer');
  const voegToe = (veld: HTMLInputElement | null) => {
    const woorden = veld?.value.trim();
    if (!veld || !woorden) return;
    onNieuw(woorden);
    veld.value = '';
    veld.focus();
  };
  return (
    <div className="mw-toevoegen">
      <TextInput
        label={t('eigen.nieuweOptie')}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          voegToe(event.currentTarget);
        }}
      />
      <Button
        size="small"
        onClick={(event) => voegToe(event.currentTarget.parentElement?.querySelector('input') ?? null)}
      >
        {t('eigen.optieErbij')}
      </Button>
    </div>
  );
}
