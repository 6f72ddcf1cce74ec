import { isVrijeDag } from './feestdagen.ts';
import { dagenTussen, plus, plusDagen, type Duur, type Kalenderdag } from './kalender.ts';

/** The day itself, or the first after it that is no Saturday, Sunday or public holiday (Algemene termijnenwet 1). */
export function eerstvolgendeWerkdag(dag: Kalenderdag): Kalenderdag {
  return isVrijeDag(dag) ? eerstvolgendeWerkdag(plusDagen(dag, 1)) : dag;
}

/** The working day that lies so many working days after a day; that day itself is not counted. */
export function plusWerkdagen(vanaf: Kalenderdag, aantal: number): Kalenderdag {
  let dag = vanaf;
  for (let over = aantal; over > 0; over -= 1) dag = eerstvolgendeWerkdag(plusDagen(dag, 1));
  return dag;
}

/** The working day that lies so many working days before a day; that day itself is not counted. */
export function minWerkdagen(voor: Kalenderdag, aantal: number): Kalenderdag {
  let dag = voor;
  for (let over = aantal; over > 0; over -= 1) {
    do dag = plusDagen(dag, -1);
    while (isVrijeDag(dag));
  }
  return dag;
}

/**
 * The last day of a term in the law that begins on the day after `vanaf`. One that would end on a Saturday, Sunday or
 * public holiday runs on to the next other day (Algemene termijnenwet 1), and one of three days or more holds at least
 * two such other days (2). Terms of more than 90 days, three months or a year end on the day itself (4).
 */
export function eindeVanTermijn(vanaf: Kalenderdag, duur: Duur): Kalenderdag {
  const einde = plus(vanaf, duur);
  if (isLang(duur)) return einde;
  const verschoven = eerstvolgendeWerkdag(einde);
  if (dagenTussen(vanaf, einde) < 3) return verschoven;
  const minstens = plusWerkdagen(vanaf, 2);
  return verschoven < minstens ? minstens : verschoven;
}

/** Terms on which the Algemene termijnenwet says nothing (4, under a). Twelve weeks are 84 days: the 90 covers both. */
export function isLang({ jaren, maanden, dagen }: Duur): boolean {
  return jaren > 0 || maanden > 3 || (maanden === 3 && dagen > 0) || dagen > 90;
}
