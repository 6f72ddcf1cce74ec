import type { Standaardteksten } from '../model.ts';

/** Dutch, B1. The source of the other languages. */
export const nl: Standaardteksten = {
  raam: {
    richting: 'ltr',
    machinaal: null,
    aanhef: 'Goedendag,',
    meerdereOnderwerp: 'Er staat nieuws voor u klaar in {{portaal}}',
    meerdereTekst: 'Er staan meer nieuwe dingen voor u klaar in {{portaal}}.',
    meerdereSms: 'Er staat nieuws voor u klaar in {{portaal}}.',
    knop: 'Ga naar {{portaal}}',
    echtTitel: 'Zo ziet u dat dit bericht echt is',
    echt: [
      'Het adres van {{portaal}} is altijd {{adres}}. Kijk daarnaar voordat u inlogt.',
      'U kunt dat adres ook zelf intypen. Dan hoeft u nergens op te klikken.',
      'Wij vragen u nooit om een wachtwoord, een pincode of geld in een e-mail.',
    ],
    wijzigTitel: 'Liever op een andere manier bericht?',
    wijzig: 'U kiest zelf hoe wij u bereiken: per e-mail, met een sms, met een brief of alleen in {{portaal}}.',
    wijzigKnop: 'Kies hoe wij u bereiken',
    altijd:
      'Dit bericht kunt u niet uitzetten, want wij vragen u om iets te doen. U kiest wel hoe u het krijgt: per e-mail, met een sms of met een brief.',
    groet: 'Met vriendelijke groet,',
    code: {
      onderwerp: 'Uw code voor {{portaal}}',
      tekst:
        'Uw code is {{code}}.\n\nVul deze code in op de pagina waar u hem hebt gevraagd. De code werkt {{minuten}} minuten.\n\nHebt u geen code gevraagd? Dan hoeft u niets te doen. Geef de code aan niemand.',
      sms: 'Uw code voor {{portaal}} is {{code}}. De code werkt {{minuten}} minuten. Geef hem aan niemand.',
    },
  },
  soorten: {
    status: {
      onderwerp: 'Er staat nieuws voor u klaar in {{portaal}}',
      tekst: 'Er staat nieuws voor u klaar in {{portaal}}. Log in om het te lezen.',
      sms: 'Er staat nieuws voor u klaar in {{portaal}}.',
    },
    correctie: {
      onderwerp: 'Wij hebben iets verbeterd in {{portaal}}',
      tekst:
        'Wij hebben iets verbeterd in {{portaal}}. Wat er eerst stond, klopte niet. Log in om te zien hoe het nu is.',
      sms: 'Wij hebben iets verbeterd in {{portaal}}. Wat er eerst stond, klopte niet.',
    },
    resultaat: {
      onderwerp: 'Er staat een uitkomst voor u klaar in {{portaal}}',
      tekst: 'Wij zijn klaar met iets van u. De uitkomst staat in {{portaal}}. Log in om die te lezen.',
      sms: 'Er staat een uitkomst voor u klaar in {{portaal}}.',
    },
    besluit: {
      onderwerp: 'Er staat een besluit voor u klaar in {{portaal}}',
      tekst:
        'Wij hebben een besluit genomen. U leest het in {{portaal}}. Daar staat ook wat u kunt doen als u het er niet mee eens bent, en tot wanneer.',
      sms: 'Er staat een besluit voor u klaar in {{portaal}}. Lees daar ook tot wanneer u kunt reageren.',
    },
    verlenging: {
      onderwerp: 'Wij hebben meer tijd nodig',
      tekst: 'Wij hebben meer tijd nodig voor iets van u. In {{portaal}} leest u waarom, en wanneer u van ons hoort.',
      sms: 'Wij hebben meer tijd nodig. In {{portaal}} leest u tot wanneer.',
    },
    document: {
      onderwerp: 'Er staat een document voor u klaar in {{portaal}}',
      tekst: 'Er staat een nieuw document voor u klaar in {{portaal}}. Log in om het te lezen.',
      sms: 'Er staat een document voor u klaar in {{portaal}}.',
    },
    taak: {
      onderwerp: 'Wij vragen u om iets te doen in {{portaal}}',
      tekst:
        'Wij hebben iets van u nodig om verder te kunnen. In {{portaal}} leest u wat, en vóór welke dag. Komt u er niet uit? Bel ons: {{telefoon}}.',
      sms: 'Wij vragen u om iets te doen. In {{portaal}} leest u wat, en vóór welke dag.',
    },
    bericht: {
      onderwerp: 'Er staat een bericht voor u klaar in {{portaal}}',
      tekst: 'Wij hebben u een bericht gestuurd. Het staat in {{portaal}}. Log in om het te lezen.',
      sms: 'Er staat een bericht voor u klaar in {{portaal}}.',
    },
    ontvangst: {
      onderwerp: 'Wij hebben uw formulier ontvangen',
      tekst:
        'Wij hebben ontvangen wat u met een formulier stuurde. In {{portaal}} staat uw bewijs van ontvangst, met een kopie en met wat er nu gebeurt. Log in om het te bekijken of te bewaren.',
      sms: 'Wij hebben uw formulier ontvangen. Het bewijs staat in {{portaal}}.',
    },
    ondertekening: {
      onderwerp: 'Er is nieuws over een formulier van u',
      tekst:
        'Er is iets veranderd bij een formulier dat u stuurde. In {{portaal}} leest u wat. Log in om het te bekijken.',
      sms: 'Er is nieuws over een formulier van u. U leest het in {{portaal}}.',
    },
    intrekking: {
      onderwerp: 'U hebt iets ingetrokken',
      tekst:
        'U hebt een formulier ingetrokken dat u eerder stuurde. Wij hebben dat ontvangen. In {{portaal}} staat wanneer, en wat dit betekent. Log in om het te bekijken. Hebt u dit niet gedaan? Bel ons dan.',
      sms: 'Wij hebben ontvangen dat u een formulier intrekt. U leest het in {{portaal}}.',
    },
    afspraak: {
      onderwerp: 'Er is nieuws over een afspraak in {{portaal}}',
      tekst:
        'Er is een afspraak gemaakt, veranderd of geannuleerd. In {{portaal}} leest u wanneer en waar, en kunt u de afspraak verzetten of annuleren. Log in om het te bekijken.',
      sms: 'Er is nieuws over een afspraak. In {{portaal}} leest u wanneer en waar.',
    },
    herinnering: {
      onderwerp: 'Herinnering: u hebt morgen een afspraak',
      tekst:
        'U hebt morgen een afspraak bij de gemeente. In {{portaal}} leest u hoe laat, waar, en wat u meeneemt. Kunt u niet? Daar kunt u de afspraak ook verzetten of annuleren. Log in om het te bekijken.',
      sms: 'U hebt morgen een afspraak bij de gemeente. Hoe laat en waar leest u in {{portaal}}.',
    },
    antwoord: {
      onderwerp: 'Er staat een antwoord voor u klaar in {{portaal}}',
      tekst: 'Wij hebben uw vraag beantwoord. Het antwoord staat in {{portaal}}. Log in om het te lezen.',
      sms: 'Er staat een antwoord voor u klaar in {{portaal}}.',
    },
    concept: {
      onderwerp: 'Een formulier in {{portaal}} wacht nog op u',
      tekst:
        'U begon aan een formulier in {{portaal}} en stuurde het nog niet. Over een paar dagen gooien wij uw antwoorden weg. Log in om verder te gaan.',
      sms: 'U begon aan een formulier in {{portaal}}. Over een paar dagen gooien wij uw antwoorden weg.',
    },
  },
};
