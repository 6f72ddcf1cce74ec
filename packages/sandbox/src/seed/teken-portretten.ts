import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';

/** Draws the portraits of `seed/portretten` anew: `node packages/sandbox/src/seed/teken-portretten.ts`. Nobody's face. */

type Haar = 'kort' | 'bob' | 'lang' | 'knot' | 'krullen' | 'hoofddoek' | 'dun';

interface Portret {
  achter: string;
  huid: string;
  haar: Haar;
  kleur: string;
  trui: string;
  bril?: true;
  baard?: true;
}

const portretten: Record<string, Portret> = {
  MDW00001: { achter: '#cfe6ea', huid: '#f2c9a8', haar: 'bob', kleur: '#7a4a26', trui: '#0b4f5c' },
  MDW00004: { achter: '#fbe7b2', huid: '#d9a27a', haar: 'lang', kleur: '#2c1d18', trui: '#8a3b5e' },
  MDW00006: { achter: '#d8ecd2', huid: '#f6d3b8', haar: 'lang', kleur: '#d9a441', trui: '#2f6b3c', bril: true },
  MDW00008: { achter: '#ead9ef', huid: '#c98f68', haar: 'hoofddoek', kleur: '#5a3d7a', trui: '#3b2a55' },
  MDW00009: { achter: '#f6d9cf', huid: '#f2c9a8', haar: 'knot', kleur: '#a8a29a', trui: '#94421f', bril: true },
  MDW00010: { achter: '#cfe6ea', huid: '#f2c9a8', haar: 'kort', kleur: '#5b3a1e', trui: '#26435c', baard: true },
  MDW00012: { achter: '#fbe7b2', huid: '#f6d3b8', haar: 'kort', kleur: '#c98a3a', trui: '#0b4f5c' },
  MDW00014: { achter: '#d8ecd2', huid: '#e8b48f', haar: 'krullen', kleur: '#3a2417', trui: '#7a5a12' },
  MDW00017: { achter: '#f6d9cf', huid: '#8a5a3c', haar: 'krullen', kleur: '#1c1412', trui: '#b0531f' },
  MDW00020: { achter: '#dfe3f3', huid: '#b97f58', haar: 'kort', kleur: '#1c1412', trui: '#2c3f7a', baard: true },
  MDW00021: { achter: '#ead9ef', huid: '#f6d3b8', haar: 'bob', kleur: '#c9c4bc', trui: '#6b2f52', bril: true },
  MDW00034: { achter: '#dfe3f3', huid: '#f2c9a8', haar: 'dun', kleur: '#8d8780', trui: '#333f46', bril: true },
  MDW00038: { achter: '#cfe6ea', huid: '#d9a27a', haar: 'hoofddoek', kleur: '#0e6f6a', trui: '#134b52' },
};

/** What lies behind the face, and what lies over it. */
const haren: Record<Haar, (kleur: string) => [string, string]> = {
  kort: (kleur) => [
    `<ellipse fill="${kleur}" cx="50" cy="36" rx="19" ry="16"/>`,
    `<path fill="${kleur}" d="M31 42c-1-17 9-25 19-25s20 8 19 25c-3-8-6-11-9-13-7 3-17 3-23 1-3 3-5 7-6 12z"/>`,
  ],
  dun: (kleur) => [`<ellipse fill="${kleur}" cx="50" cy="45" rx="20.5" ry="11"/>`, ''],
  bob: (kleur) => [
    `<path fill="${kleur}" d="M28 62c-5-28 3-46 22-46s27 18 22 46z"/>`,
    `<path fill="${kleur}" d="M32 40c2-13 9-18 18-18s16 5 18 18c-8-2-14-6-17-11-4 6-11 10-19 11z"/>`,
  ],
  lang: (kleur) => [
    `<path fill="${kleur}" d="M26 82c-4-36 2-66 24-66s28 30 24 66z"/>`,
    `<path fill="${kleur}" d="M32 42c0-13 8-21 18-21s18 8 18 21c-6-2-12-8-14-14-4 7-13 12-22 14z"/>`,
  ],
  knot: (kleur) => [
    `<circle fill="${kleur}" cx="50" cy="14" r="9"/><path fill="${kleur}" d="M30 48c-3-20 6-31 20-31s23 11 20 31z"/>`,
    `<path fill="${kleur}" d="M32 40c1-12 8-18 18-18s17 6 18 18c-6-5-11-8-18-8s-12 3-18 8z"/>`,
  ],
  krullen: (kleur) => [
    [
      [32, 34],
      [30, 44],
      [38, 24],
      [50, 20],
      [62, 24],
      [68, 34],
      [70, 44],
    ]
      .map(([x, y]) => `<circle fill="${kleur}" cx="${x}" cy="${y}" r="9"/>`)
      .join(''),
    [
      [38, 29],
      [46, 26],
      [54, 26],
      [62, 29],
    ]
      .map(([x, y]) => `<circle fill="${kleur}" cx="${x}" cy="${y}" r="6"/>`)
      .join(''),
  ],
  hoofddoek: (kleur) => [
    `<path fill="${kleur}" d="M27 84c-6-40 0-68 23-68s29 28 23 68z"/>`,
    `<path fill="${kleur}" fill-rule="evenodd" d="M29 46c0-18 8-28 21-28s21 10 21 28c0 16-9 28-21 28s-21-12-21-28zm6 1c0 13 7 21 15 21s15-8 15-21-6-18-15-18-15 5-15 18z"/>`,
  ],
};

function svgVan({ achter, huid, haar, kleur, trui, bril, baard }: Portret): string {
  const [achterHoofd, overGezicht] = haren[haar](kleur);
  const inkt = '#2b211c';
  return `<svg xmlns="http://www.w3.org/2000/svg" width="512" height="512" viewBox="0 0 100 100">
    <rect width="100" height="100" fill="${achter}"/>
    ${achterHoofd}
    <path fill="${trui}" d="M14 100c0-17 13-26 36-26s36 9 36 26z"/>
    <path fill="${huid}" d="M43 62h14v12c0 9-14 9-14 0z"/>
    <ellipse fill="${huid}" cx="50" cy="46" rx="18" ry="22"/>
    ${baard ? `<path fill="${kleur}" d="M32 50c0 14 8 22 18 22s18-8 18-22c-3 6-7 8-18 8s-15-2-18-8z"/>` : ''}
    ${overGezicht}
    <circle fill="${inkt}" cx="43" cy="46" r="2"/><circle fill="${inkt}" cx="57" cy="46" r="2"/>
    <path fill="none" stroke="${baard ? '#fff' : inkt}" stroke-width="1.8" stroke-linecap="round" d="M44 57q6 5 12 0"/>
    ${bril ? `<g fill="none" stroke="${inkt}" stroke-width="1.5"><circle cx="43" cy="46" r="5.5"/><circle cx="57" cy="46" r="5.5"/><path d="M48.5 46h3"/></g>` : ''}
  </svg>`;
}

const map = path.resolve(import.meta.dirname, '../../seed/portretten');
await mkdir(map, { recursive: true });
for (const [wie, portret] of Object.entries(portretten))
  await sharp(Buffer.from(svgVan(portret)))
    .webp({ quality: 80 })
    .toFile(path.join(map, `${wie}.webp`));
