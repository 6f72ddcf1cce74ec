import type { Kanaal } from '../contactgegevens/model.ts';

/**
 * Where a notice stands.
 * - `wacht`: to be sent, for the first time or again
 * - `verstuurd`: handed over; it may still come back
 * - `portaal`: nowhere but in the portal, by choice or because no address is known
 * - `medewerker`: no digital way is left, or a letter was asked for; an employee takes over
 * - `afgehandeld`: an employee did
 */
export type Stand = 'wacht' | 'verstuurd' | 'portaal' | 'medewerker' | 'afgehandeld';

/** Why an employee has to do something: the person wants letters, or nothing arrives. */
export type Reden = 'post' | 'onbezorgd';

/**
 * One attempt by one channel, under an id of its own that the mail carries (Message-ID, envelope-from).
 * - `bezig`: written before it is handed over; whoever finds it so hands it over again under the same id
 * - `aangeboden`: all of a mail but its end was handed over; whoever finds it so cannot know whether it was taken, and
 *   does not send it again
 * - `verzonden`: taken by the mail server or the service
 * - `bezorgd`: on the telephone, says the service
 * - `geweigerd`: refused at once, or came back
 * - `opgegeven`: it could not be handed over in time
 */
export type Verzendstand = 'bezig' | 'aangeboden' | 'verzonden' | 'bezorgd' | 'geweigerd' | 'opgegeven';

/** Ways that a notice can go by itself. */
export type DigitaalKanaal = Extract<Kanaal, 'email' | 'sms'>;

/** What an employee can say that she did. */
export const afhandelingen = ['brief', 'gebeld', 'niet-nodig'] as const;
export type Afhandeling = (typeof afhandelingen)[number];
