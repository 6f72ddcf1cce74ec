export {
  afspraaklocaties,
  afspraakproducten,
  annuleerAfspraak,
  boekAfspraak,
  verzetAfspraak,
  vrijeTijden,
  zoekAfspraken,
  type ApiAfspraak,
  type ApiAfspraaklocatie,
  type ApiAfspraakproduct,
  type ApiKlant,
  type ApiVrijeTijd,
  type ApiWoorden,
} from './afspraken.ts';
export { headerAuth, tokenAuth, zgwAuth, type ApiUser, type Auth } from './auth.ts';
export { adressenMet, type ApiAdres } from './bag.ts';
export { besluit, besluitenVanZaak, besluitinformatieobjecten, type ApiBesluit } from './besluiten.ts';
export { naamFields, persoonFields, raadpleegPersoon, type ApiPersoon, type ApiVerblijfplaats } from './brp.ts';
export type { ApiDatum } from './brp-datum.ts';
export { raadpleegGezag, type ApiGezag, type ApiGezagspersoon } from './brp-gezag.ts';
export {
  besluittypeNaam,
  eigenschappen,
  informatieobjecttypeNaam,
  resultaattypeNaam,
  roltypen,
  statustypen,
  zaaktype,
  zaaktypen,
  type ApiEigenschap,
  type ApiRolType,
  type ApiStatusType,
  type ApiZaakType,
  inkomendeTypen,
} from './catalogi.ts';
export { download, informatieobject, zoekInformatieobjecten, type ApiInformatieObject } from './documenten.ts';
export {
  beginInformatieobject,
  informatieobjectMet,
  isVergrendeld,
  ontgrendel,
  stuurBestandsdeel,
  verwijderInformatieobject,
  type Bestandsdeel,
} from './documenten-schrijven.ts';
export { RegisterError, type InvalidParam, type RegisterErrorKind } from './errors.ts';
export { openDoor, type ByteStream, type CallContext, type Door, type DoorOptions, type Write } from './http.ts';
export { actor, actorenMet, maakMedewerkerActor, type ApiActor } from './klantinteracties/actoren.ts';
export {
  betrokkenenVan,
  digitaleAdressenVan,
  digitaleAdressenVanBetrokkene,
  interneTakenVan,
  klantcontact,
  klantcontactenMetReferentie,
  klantcontactenVan,
  onderwerpobjecten,
  partijenMet,
  partijIdentificatorenMet,
  type KlantcontactExpand,
  type PartijNummer,
} from './klantinteracties/lezen.ts';
export { werktaak, werktakenVan, wijsInterneTaakToe, type ApiWerktaak } from './klantinteracties/werk.ts';
export {
  maakBetrokkene,
  maakBijlage,
  maakDigitaalAdres,
  maakInterneTaak,
  maakKlantcontact,
  maakOnderwerpobject,
  maakPartij,
  verwerkInterneTaak,
  verwijderDigitaalAdres,
  wijzigDigitaalAdres,
  wijzigMetadata,
  wijzigVoorkeurstaal,
  type NieuwDigitaalAdres,
  type NieuwKlantcontact,
  type NieuwOnderwerp,
  type NieuwePartij,
} from './klantinteracties/schrijven.ts';
export type {
  ApiBetrokkene,
  ApiDigitaalAdres,
  ApiIdentificator,
  ApiKlantcontact,
  ApiPartij,
} from './klantinteracties/shapes.ts';
export {
  basisprofiel,
  vestigingen,
  vestigingsprofiel,
  type ApiBasisprofiel,
  type ApiBedrijfsprofiel,
  type ApiVestiging,
  type ApiVestigingsprofiel,
} from './kvk.ts';
export { isGekoppeld, koppel, zaakinformatieobject, zakenVanDocument } from './koppelingen.ts';
export { abonneer, abonnementen, kanalen, type ApiAbonnement } from './notificaties.ts';
export {
  haalObject,
  objectenHeaders,
  objectrechten,
  objecttypen,
  wijzigObject,
  zoekObjecten,
  type ApiObject,
  type ObjectWijziging,
} from './objecten.ts';
export { isObject, text, type JsonObject } from './lenient.ts';
export { type Listed } from './paging.ts';
export { type ApiRol } from './rollen.ts';
export {
  maakRol,
  maakStatus,
  maakZaak,
  maakZaakeigenschap,
  verwijderRol,
  zaakeigenschappen,
  zaakMet,
  zaakMetKenmerk,
  type Betrokkene,
  type GemaakteZaak,
} from './zaken-schrijven.ts';
export { createRequestScope, type RequestScope } from './scope.ts';
export { isUuid, uuidOf, uuidWithin } from './urls.ts';
export {
  crsHeaders,
  resultaat,
  rollen,
  status,
  statussen,
  zaak,
  zaakinformatieobjecten,
  zaakinformatieobjectenVan,
  zoekZaken,
  type ApiResultaat,
  type ApiStatus,
  type ApiZaak,
  type ApiZaakInformatieObject,
  type ZaakFilters,
} from './zaken.ts';
