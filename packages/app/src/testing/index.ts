export { faalt, geeft, ontvangt, probleem, server, zonderNetwerk } from './api.ts';
export { prepareTests } from './prepare.ts';
export { renderDefinition } from './render-app.tsx';
export { testTexts } from './texts.ts';
export {
  maakBesluit,
  maakDocument,
  maakOntbrekend,
  maakReactie,
  maakSamenvatting,
  maakTermijn,
  maakZaak,
  minutesAfter,
  NU,
  ZAAK_ID,
} from './zaken.ts';
