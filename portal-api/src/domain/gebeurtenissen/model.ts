import type { DataSubject } from '../../access/grant.ts';
import type { Ref } from '../../registers/model.ts';

/** What can happen that somebody is told of. */
export type GebeurtenisSoort =
  | 'status'
  | 'resultaat'
  | 'besluit'
  | 'verlenging'
  | 'document'
  | 'taak'
  | 'bericht'
  | 'antwoord'
  | 'concept'
  | 'ontvangst'
  | 'ondertekening'
  | 'intrekking'
  | 'afspraak'
  | 'herinnering';

/** Something that happened, for one recipient. */
export interface Gebeurtenis {
  id: string;
  /** What happened and for whom; writing it twice changes nothing. */
  sleutel: string;
  soort: GebeurtenisSoort;
  /** Whom it concerns; a bare number only inside the process. */
  betrokkene: DataSubject;
  zaak: Ref | null;
  /** `identificatie` of the zaaktype. */
  zaaktype: string | null;
  /** `omschrijving` of the statustype, with kind `status`. */
  status: string | null;
  /** The status went back to an earlier one: a correction, and told as one (odd-register-data 25). */
  correctie: boolean;
  /** Id of the document, decision, task, message or answer at its source. */
  object: string | null;
  /** Path in the app of residents where it can be seen. */
  pad: string;
  /** When it happened, as the register says. */
  moment: Date;
}

/** What is written; the key gets the recipient added, the id and the moment of noting are made. */
export type NieuweGebeurtenis = Omit<Gebeurtenis, 'id' | 'sleutel'> & {
  /** What happened, without for whom: `status openzaak/<uuid>`. */
  wat: string;
};
