export { RijkeTekst } from './rijke-tekst.tsx';
export type { RijkeTekstProps } from './rijke-tekst.tsx';
