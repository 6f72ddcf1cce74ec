export { AdreszoekerProvider } from './adreszoeker.ts';
export type { AdreszoekerProps } from './adreszoeker.ts';
export { BestandveldProvider } from './bestandveld.ts';
export type { BestandveldProps } from './bestandveld.ts';
export { StapInhoud, useFoutzinnen } from './stap-inhoud.tsx';
export { FormTekst, useFormTekst } from './tekst.tsx';
export { VraagInvoer } from './vraag-invoer.tsx';
export { useAntwoordwoorden, veldId } from './woorden.ts';
