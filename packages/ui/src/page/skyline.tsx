import { useId } from 'react';

/** Roofs, trees and a bridge, drawn for this project; decoration. */
const ROOFS = [
  'M0 120V108h1200v12z',
  // houses on the left: pitched, stepped and bell gables
  'M36 110V74l24-20 24 20v36z',
  'M92 110V64h6v-8h6v-8h6v-8h12v8h6v8h6v8h6v46z',
  'M148 110V66c10-2 10-20 22-22 12 2 12 20 22 22v44z',
  'M200 110V72h40v38z',
  // church
  'M318 110V78l30-20 30 20v32z',
  'M378 110V46h24v64z',
  'M376 46l14-38 14 38z',
  // weaving mill with its saw-tooth roof and chimney
  'M520 110V80l22-16v16l22-16v16l22-16v16l22-16v46z',
  'M616 110V30h10v80z',
  // bridge over the canal
  'M690 108v-6c40-22 90-22 130 0v6h-10c-34-16-76-16-110 0z',
  // town hall and flats on the right
  'M868 110V62h76v48z',
  'M898 62V44h16v18z',
  'M904 44V28h4v16z',
  'M976 110V50h34v60z',
  'M1010 110V68h30v42z',
  'M1064 110V76l22-18 22 18v34z',
  'M1116 110V66h6v-8h6v-8h6v-6h10v6h6v8h6v8h6v44z',
].join('');

const TREES: [x: number, y: number, r: number][] = [
  [268, 88, 17],
  [290, 94, 12],
  [430, 90, 16],
  [456, 95, 12],
  [484, 92, 14],
  [652, 92, 14],
  [842, 93, 13],
  [956, 95, 11],
  [1178, 94, 12],
  [16, 94, 13],
];

const WINDOWS: [x: number, y: number][] = [
  [56, 82],
  [112, 70],
  [122, 86],
  [166, 76],
  [212, 84],
  [344, 84],
  [387, 62],
  [880, 74],
  [904, 74],
  [928, 90],
  [984, 62],
  [996, 80],
  [1082, 84],
  [1134, 74],
];

const SCALE = 0.55;

/** A strip as wide as its container: the drawing repeats, it never stretches. */
export function Skyline() {
  const patternId = useId();
  return (
    <svg className="loket-skyline" aria-hidden="true" focusable="false">
      <defs>
        <pattern
          id={patternId}
          width={1200}
          height={120}
          patternUnits="userSpaceOnUse"
          patternTransform={`scale(${SCALE})`}
        >
          <path d={ROOFS} />
          {TREES.map(([x, y, r]) => (
            <path key={x} d={tree(x, y, r)} />
          ))}
          <g className="loket-skyline__lights">
            {WINDOWS.map(([x, y]) => (
              <rect key={`${x}-${y}`} x={x} y={y} width="7" height="9" rx="1" />
            ))}
          </g>
        </pattern>
      </defs>
      <rect width="100%" height={120 * SCALE} fill={`url(#${patternId})`} />
    </svg>
  );
}

function tree(x: number, y: number, r: number): string {
  return `M${x - 1.5} 110V${y}h3v${110 - y}zM${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
}
