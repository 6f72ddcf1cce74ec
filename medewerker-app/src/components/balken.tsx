import './balken.css';

export interface Balk {
  key: string;
  naam: string;
  /** In words, beside the bar: who cannot see the bar reads the same. */
  waarde: string;
  /** How long the bar is, of the longest; null draws none. */
  deel: number | null;
}

/** A simple chart: one bar a line, each with its name and its number in words. */
export function Balken({ label, balken }: { label: string; balken: Balk[] }) {
  return (
    <ul aria-label={label} className="mw-balken">
      {balken.map(({ key, naam, waarde, deel }) => (
        <li key={key} className="mw-balk">
          <span className="mw-balk__naam">{naam}</span>
          <span className="mw-balk__spoor" aria-hidden="true">
            {deel !== null && deel > 0 && (
              <span className="mw-balk__staaf" style={{ inlineSize: `${Math.max(1, Math.round(deel * 100))}%` }} />
            )}
          </span>
          <span className="mw-balk__waarde">{waarde}</span>
        </li>
      ))}
    </ul>
  );
}
