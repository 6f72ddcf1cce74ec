import { parse } from 'content-disposition';
import { describe, expect, it } from 'vitest';
import { eenDocument } from '../../testing/zaken.ts';
import { soortBestand, veiligeBestandsnaam, veiligMediatype } from './bestanden.ts';
import { presentDocumenten } from './documenten.ts';
import { contentDisposition } from './download.ts';

describe('documents of a case', () => {
  it('come newest first, and last those without a date of registration (12)', () => {
    const documenten = [
      eenDocument(1, { registratiedatum: '2026-10-02T10:00:00Z' }),
      eenDocument(2, { registratiedatum: null, creatiedatum: '2026-11-20' }),
      eenDocument(3, { registratiedatum: '2026-11-02T10:00:00Z' }),
      eenDocument(4, { registratiedatum: '2026-09-02T10:00:00Z', verzenddatum: '2026-11-10' }),
    ];
    expect(presentDocumenten(documenten).map(({ titel }) => titel)).toEqual([
      'Document 4',
      'Document 3',
      'Document 1',
      'Document 2',
    ]);
  });

  it('say which way they went, when, and what they are', () => {
    const [document] = presentDocumenten([eenDocument(1, { ontvangstdatum: '2026-10-01', omvang: null, formaat: '' })]);
    expect(document).toMatchObject({ richting: 'van_u', datum: '2026-10-01', omvang: null, formaat: 'PDF' });
    expect(presentDocumenten([eenDocument(1, { verzenddatum: '2026-10-03' })])[0]).toMatchObject({
      richting: 'van_gemeente',
      datum: '2026-10-03',
    });
    expect(presentDocumenten([eenDocument(1)])[0]).toMatchObject({ richting: 'onbekend', datum: '2026-10-02' });
  });
});

describe('files', () => {
  it.each([
    ['application/pdf', 'application/pdf'],
    ['Application/PDF; charset=binary', 'application/pdf'],
    ['', 'application/octet-stream'],
    [null, 'application/octet-stream'],
    ['text/html', 'application/octet-stream'],
    ['image/svg+xml', 'application/octet-stream'],
    ['application/xml', 'application/octet-stream'],
    ['text/javascript', 'application/octet-stream'],
    ['constructor', 'application/octet-stream'],
    ['application/pdf\r\nX-Evil: 1', 'application/octet-stream'],
  ])('of kind %j leave as %s (13)', (formaat, verwacht) => {
    expect(veiligMediatype(formaat)).toBe(verwacht);
  });

  it('say in a word what they are', () => {
    expect(soortBestand('application/pdf', null)).toBe('PDF');
    expect(soortBestand('', 'Foto.JPEG')).toBe('Foto');
    expect(soortBestand('application/x-onbekend', 'bestand.xyz')).toBeNull();
    expect(soortBestand(null, null)).toBeNull();
  });

  it.each([
    ['Besluit "Wmo" – één.pdf', 'Besluit Wmo – één.pdf'],
    ['../../etc/passwd', 'etc passwd'],
    ['C:\\brieven\\brief.docx', 'C brieven brief.docx'],
    ['brief\r\nSet-Cookie: x.pdf', 'brief Set-Cookie x.pdf'],
    ['foto\u202egpj.exe', 'foto gpj.exe'],
    ['.htaccess', 'htaccess'],
    ['brief.pdf. ', 'brief.pdf'],
    [`${'a'.repeat(300)}.pdf`, `${'a'.repeat(116)}.pdf`],
    [`${'a'.repeat(115)}😀😀.pdf`, `${'a'.repeat(115)}.pdf`],
    ['half \ud83d teken.pdf', 'half \ufffd teken.pdf'],
  ])('named %j are saved as %j (13)', (naam, verwacht) => {
    expect(veiligeBestandsnaam(naam, 'Titel', 'application/pdf')).toBe(verwacht);
    expect(contentDisposition(verwacht)).toMatch(/^attachment; filename/);
  });

  it('without a name get one from their title', () => {
    expect(veiligeBestandsnaam(null, 'Brief: besluit', 'application/pdf')).toBe('Brief besluit.pdf');
    expect(veiligeBestandsnaam('"', '', 'application/pdf')).toBe('Document.pdf');
    expect(veiligeBestandsnaam('', 'Brief', '')).toBe('Brief');
  });

  it('carry their name in the header as RFC 6266 says, also to readers that know ASCII only (13)', () => {
    const header = contentDisposition('Besluit Wmo – één.pdf');
    expect(header).toMatch(/^attachment; filename="Besluit Wmo - een\.pdf"; filename\*=UTF-8''/);
    expect(header).toMatch(/^[\x20-\x7e]+$/);
    expect(parse(header).parameters.filename).toBe('Besluit Wmo – één.pdf');
  });
});
