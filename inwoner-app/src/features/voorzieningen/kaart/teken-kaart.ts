import type { VoorzieningKaart } from '@loket/contract';
import { control, divIcon, latLngBounds, map, marker, tileLayer } from 'leaflet';

interface Opties {
  woorden: { uitleg: string; dichterbij: string; verderWeg: string };
  onKies: (slug: string) => void;
  /** Whether there is a map under the points: without network to PDOK there is none. */
  onTegels: (er: boolean) => void;
}

/** BRT Achtergrondkaart of PDOK, open data; the policy of the door names the same host. */
const TEGELS = 'https://service.pdok.nl/brt/achtergrondkaart/wmts/v2_0/standaard/EPSG:3857/{z}/{x}/{y}.png';
const STRAAT = 15;

/** Draws the places; gives the way to take it all away again. */
export function tekenKaart(
  vak: HTMLElement,
  voorzieningen: readonly VoorzieningKaart[],
  { woorden, onKies, onTegels }: Opties,
): () => void {
  const kaart = map(vak, { zoomControl: false, scrollWheelZoom: false, attributionControl: false });
  control.zoom({ zoomInTitle: woorden.dichterbij, zoomOutTitle: woorden.verderWeg }).addTo(kaart);
  control.attribution({ prefix: false }).addAttribution(woorden.uitleg).addTo(kaart);
  let gezien = false;
  tileLayer(TEGELS, { minZoom: 6, maxZoom: 19 })
    .on('tileload', () => {
      gezien = true;
      onTegels(true);
    })
    .on('tileerror', () => {
      if (!gezien) onTegels(false);
    })
    .addTo(kaart);
  const punten = voorzieningen.flatMap(({ punt, naam, slug }) =>
    punt ? [{ plek: [punt.breedte, punt.lengte] as [number, number], naam, slug }] : [],
  );
  for (const { plek, naam, slug } of punten) {
    const icon = divIcon({ className: 'app-kaart__punt', iconSize: [28, 28], iconAnchor: [14, 14] });
    const punt = marker(plek, { icon, title: naam, keyboard: false }).addTo(kaart);
    punt.bindTooltip(naam, { direction: 'top', offset: [0, -12] });
    punt.on('click', () => onKies(slug));
    // the list beside the map is the way for keyboards and screen readers: points lie too close together to be targets
    punt.getElement()?.setAttribute('aria-hidden', 'true');
  }
  if (punten.length > 0)
    kaart.fitBounds(latLngBounds(punten.map(({ plek }) => plek)), { padding: [30, 30], maxZoom: STRAAT });
  return () => {
    kaart.remove();
  };
}
