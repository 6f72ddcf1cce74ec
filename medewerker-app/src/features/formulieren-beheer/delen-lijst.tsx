import type { EnkeleVraag, Formulier, Onderdeel, Soort } from '@loket/formulieren';
import {
  Button,
  Heading,
  IconChevronDown,
  IconChevronRight,
  Panel,
  Select,
  Stack,
  Text,
  TextInput,
  useAnnouncer,
} from '@loket/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useBewerken } from './bewerken.ts';
import {
  bezetteIds,
  nieuweInformatie,
  nieuweVraag,
  soorten,
  veldVan,
  verschuif,
  vervang,
  vragenVoor,
} from './ontwerp.ts';
import type { EerdereVraag } from './ontwerp.ts';
import { SchuifKnoppen } from './schuif-knoppen.tsx';
import { InformatieVelden, VraagVelden } from './vraag-velden.tsx';

interface DelenLijstProps<D extends Onderdeel> {
  /** Of what they are part: a step, or a group in a step. */
  pad: readonly string[];
  formulier: Formulier;
  delen: readonly D[];
  /** Ids of the part that is open, and in a group of the question in it. */
  open: readonly string[];
  inGroep?: boolean;
  onOpen: (pad: readonly string[]) => void;
  onChange: (delen: D[]) => void;
  /** Takes one away, so that it can be put back. */
  onWeg: (plek: number, naam: string) => void;
}

/** The questions of a step in their order, one of them open to be written. */
export function DelenLijst<D extends Onderdeel>(props: DelenLijstProps<D>) {
  const { t } = useTranslation('formulieren-beheer');
  const { pad, formulier, delen, open, inGroep = false, onOpen, onChange, onWeg } = props;
  const { bevindingen } = useBewerken();
  const announce = useAnnouncer();
  const naamVan = (deel: Onderdeel) => (deel.soort === 'informatie' ? deel.tekst.nl : deel.label.nl) || t('zonderNaam');
  return (
    <Stack gap="s">
      {delen.length === 0 && <Text tone="muted">{t(inGroep ? 'deel.leegGroep' : 'deel.leeg')}</Text>}
      {delen.map((deel, plek) => {
        const eigen = [...pad, deel.id];
        const isOpen = open[pad.length] === deel.id;
        const naam = naamVan(deel);
        const fouten = bevindingen.filter(
          (een) => een.ernst === 'fout' && eigen.every((id, diep) => een.pad[diep] === id),
        ).length;
        return (
          <Panel key={deel.id}>
            <Stack gap="s">
              <Heading level={inGroep ? 4 : 3} looksLike={4}>
                <button
                  type="button"
                  id={veldVan(eigen)}
                  className="mw-uitklap"
                  aria-expanded={isOpen}
                  onClick={() => onOpen(isOpen ? pad : eigen)}
                >
                  {isOpen ? <IconChevronDown aria-hidden /> : <IconChevronRight aria-hidden />}
                  <span>
                    {naam}
                    <span className="mw-nummer">
                      {t(`soort.${deel.soort}`)}
                      {deel.soort !== 'informatie' && !deel.verplicht && `, ${t('deel.nietVerplicht')}`}
                      {deel.als && `, ${t('deel.soms')}`}
                      {fouten > 0 && `, ${t('deel.fouten', { count: fouten })}`}
                    </span>
                  </span>
                </button>
              </Heading>
              <SchuifKnoppen
                naam={naam}
                plek={plek}
                aantal={delen.length}
                onSchuif={(hoeveel) => onChange(verschuif(delen, plek, hoeveel))}
                onWeg={() => onWeg(plek, naam)}
              />
              {isOpen && (
                <DeelVelden
                  {...props}
                  deel={deel}
                  eigen={eigen}
                  onDeel={(nieuw) => onChange(vervang(delen, plek, nieuw as D))}
                />
              )}
            </Stack>
          </Panel>
        );
      })}
      <NieuwDeel
        inGroep={inGroep}
        onNieuw={(soort, woorden) => {
          const bezet = inGroep ? delen.map(({ id }) => id) : bezetteIds(formulier);
          const nieuw = soort === 'informatie' ? nieuweInformatie(woorden, bezet) : nieuweVraag(soort, woorden, bezet);
          onChange([...delen, nieuw as D]);
          onOpen([...pad, nieuw.id]);
          announce(t('deel.erbij', { naam: woorden }));
        }}
      />
    </Stack>
  );
}

interface DeelVeldenProps {
  deel: Onderdeel;
  eigen: readonly string[];
  formulier: Formulier;
  open: readonly string[];
  inGroep?: boolean;
  onOpen: (pad: readonly string[]) => void;
  onDeel: (deel: Onderdeel) => void;
}

function DeelVelden({ deel, eigen, formulier, open, inGroep = false, onOpen, onDeel }: DeelVeldenProps) {
  const { t } = useTranslation('formulieren-beheer');
  const [stap = null, buiten, binnen] = eigen;
  const eerder = [...vragenVoor(formulier, stap, buiten), ...eerderInGroep(formulier, buiten, binnen)];
  if (deel.soort === 'informatie')
    return <InformatieVelden pad={eigen} deel={deel} eerder={eerder} onChange={onDeel} />;
  return (
    <Stack gap="l">
      <VraagVelden pad={eigen} vraag={deel} eerder={eerder} inGroep={inGroep} onChange={onDeel} />
      {deel.soort === 'groep' && (
        <Stack gap="s">
          <Heading level={4}>{t('deel.inGroep', { naam: deel.naam.nl || deel.label.nl })}</Heading>
          <DelenLijst<EnkeleVraag>
            pad={eigen}
            formulier={formulier}
            delen={deel.vragen}
            open={open}
            inGroep
            onOpen={onOpen}
            onChange={(vragen) => onDeel({ ...deel, vragen })}
            onWeg={(plek) => onDeel({ ...deel, vragen: deel.vragen.filter((_een, welke) => welke !== plek) })}
          />
        </Stack>
      )}
    </Stack>
  );
}

/** In a group a condition also sees the answers before it of the same item. */
function eerderInGroep({ stappen }: Formulier, groep: string | undefined, tot: string | undefined): EerdereVraag[] {
  if (tot === undefined) return [];
  const gevonden = stappen.flatMap(({ onderdelen }) => onderdelen).find(({ id }) => id === groep);
  const vragen = gevonden?.soort === 'groep' ? gevonden.vragen : [];
  return vragen
    .slice(
      0,
      vragen.findIndex(({ id }) => id === tot),
    )
    .map((vraag) => ({ id: vraag.id, vraag }));
}

type NieuweSoort = Soort | 'informatie';

function NieuwDeel({ inGroep, onNieuw }: { inGroep: boolean; onNieuw: (soort: NieuweSoort, woorden: string) => void }) {
  const { t } = useTranslation('formulieren-beheer');
  const [soort, setSoort] = useState<NieuweSoort>('tekst');
  const [woorden, setWoorden] = useState('');
  const mogelijk: NieuweSoort[] = inGroep ? soorten.filter((een) => een !== 'groep') : [...soorten, 'informatie'];
  return (
    <form
      className="mw-nieuw"
      aria-label={t(inGroep ? 'deel.nieuwInGroep' : 'deel.nieuw')}
      onSubmit={(event) => {
        event.preventDefault();
        if (!woorden.trim()) return;
        onNieuw(soort, woorden.trim());
        setWoorden('');
      }}
    >
      <TextInput
        label={t(inGroep ? 'deel.nieuwInGroep' : 'deel.nieuw')}
        description={t('deel.nieuwUitleg')}
        value={woorden}
        onChange={(event) => setWoorden(event.target.value)}
      />
      <Select
        label={t('vraag.soort')}
        width="medium"
        value={soort}
        options={mogelijk.map((value) => ({ value, label: t(`soort.${value}`) }))}
        onChange={(event) => setSoort(event.target.value as NieuweSoort)}
      />
      <Button type="submit">{t('deel.voegToe')}</Button>
    </form>
  );
}
