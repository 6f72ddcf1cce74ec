export { controleer, type Bezwaar, type Bezwaarcode } from './controle.ts';
export { formulierJsonSchema, formulierSchema } from './schema.ts';
export { voorbeeldAntwoord, vulInTerProef } from './voorbeeld.ts';
