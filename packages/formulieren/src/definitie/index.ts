export { controleer, type Bezwaar, type Bezwaarcode } from './controle.ts';
export { bevindingcodes, keur, type Bevinding, type Omgeving } from './keur.ts';
export { formulierJsonSchema, formulierSchema, ontwerpSchema } from './schema.ts';
export { voorbeeldAntwoord, vulInTerProef } from './voorbeeld.ts';
