import { jaarVan, plusDagen, weekdag, type Kalenderdag } from './kalender.ts';

const zaterdag = 6;
const zondag = 0;

/**
 * The days that Algemene termijnenwet 3 names, in order: the public holidays of the first paragraph (5 May every year)
 * and Good Friday, which the second puts beside them. Days that a royal decree adds for one year are not known here:
 * a term is then a day too short for the resident, never a day too long.
 */
export function feestdagen(jaar: number): Kalenderdag[] {
  const pasen = eerstePaasdag(jaar);
  return [
    `${jaar}-01-01`,
    plusDagen(pasen, -2),
    plusDagen(pasen, 1),
    koningsdag(jaar),
    `${jaar}-05-05`,
    plusDagen(pasen, 39),
    plusDagen(pasen, 50),
    `${jaar}-12-25`,
    `${jaar}-12-26`,
  ].toSorted();
}

/** Whether no legal term ends on this day: a Saturday, a Sunday or a public holiday (Algemene termijnenwet 1 and 3). */
export function isVrijeDag(dag: Kalenderdag): boolean {
  const dagVanWeek = weekdag(dag);
  return dagVanWeek === zaterdag || dagVanWeek === zondag || feestdagen(jaarVan(dag)).includes(dag);
}

/** This day when it is a working day, and the working days after it: `aantal` in all. */
export function werkdagenVanaf(dag: Kalenderdag, aantal: number): Kalenderdag[] {
  const dagen: Kalenderdag[] = [];
  for (let deze = dag; dagen.length < aantal; deze = plusDagen(deze, 1)) if (!isVrijeDag(deze)) dagen.push(deze);
  return dagen;
}

/** Easter Sunday in the Gregorian calendar, by the computus of Meeus, Jones and Butcher. */
export function eerstePaasdag(jaar: number): Kalenderdag {
  const gulden = jaar % 19;
  const eeuw = Math.floor(jaar / 100);
  const inEeuw = jaar % 100;
  const correctie = Math.floor((eeuw - Math.floor((eeuw + 8) / 25) + 1) / 3);
  const epacta = (19 * gulden + eeuw - Math.floor(eeuw / 4) - correctie + 15) % 30;
  const naarZondag = (32 + 2 * (eeuw % 4) + 2 * Math.floor(inEeuw / 4) - epacta - (inEeuw % 4)) % 7;
  const uitzondering = Math.floor((gulden + 11 * epacta + 22 * naarZondag) / 451);
  return plusDagen(`${jaar}-03-22`, epacta + naarZondag - 7 * uitzondering);
}

/** The King's birthday is kept on 27 April, the day before when that is a Sunday; until 2013 the Queen's on 30 April. */
function koningsdag(jaar: number): Kalenderdag {
  const dag = jaar < 2014 ? `${jaar}-04-30` : `${jaar}-04-27`;
  return weekdag(dag) === zondag ? plusDagen(dag, -1) : dag;
}
