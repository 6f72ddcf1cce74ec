import type { Standaardteksten } from '../model.ts';

/** English, checked by a person. */
export const en: Standaardteksten = {
  raam: {
    richting: 'ltr',
    machinaal: null,
    aanhef: 'Hello,',
    meerdereOnderwerp: 'There is news for you in {{portaal}}',
    meerdereTekst: 'There are several new things for you in {{portaal}}.',
    meerdereSms: 'There is news for you in {{portaal}}.',
    knop: 'Go to {{portaal}}',
    echtTitel: 'How to tell that this message is real',
    echt: [
      'The address of {{portaal}} is always {{adres}}. Check it before you log in.',
      'You can also type that address yourself. Then you do not have to click anything.',
      'We never ask for a password, a PIN or money in an email.',
    ],
    wijzigTitel: 'Would you rather hear from us another way?',
    wijzig: 'You choose how we reach you: by email, by text message, by letter or only in {{portaal}}.',
    wijzigKnop: 'Choose how we reach you',
    altijd:
      'You cannot switch this message off, because we ask you to do something. You do choose how you get it: by email, by text message or by letter.',
    groet: 'Kind regards,',
    code: {
      onderwerp: 'Your code for {{portaal}}',
      tekst:
        'Your code is {{code}}.\n\nEnter this code on the page where you asked for it. It works for {{minuten}} minutes.\n\nDid you not ask for a code? Then you do not have to do anything. Do not give the code to anyone.',
      sms: 'Your code for {{portaal}} is {{code}}. It works for {{minuten}} minutes. Do not give it to anyone.',
    },
  },
  soorten: {
    status: {
      onderwerp: 'There is news for you in {{portaal}}',
      tekst: 'There is news for you in {{portaal}}. Log in to read it.',
      sms: 'There is news for you in {{portaal}}.',
    },
    correctie: {
      onderwerp: 'We corrected something in {{portaal}}',
      tekst: 'We corrected something in {{portaal}}. What it said before was not right. Log in to see how it is now.',
      sms: 'We corrected something in {{portaal}}. What it said before was not right.',
    },
    resultaat: {
      onderwerp: 'There is an outcome for you in {{portaal}}',
      tekst: 'We have finished something of yours. The outcome is in {{portaal}}. Log in to read it.',
      sms: 'There is an outcome for you in {{portaal}}.',
    },
    besluit: {
      onderwerp: 'There is a decision for you in {{portaal}}',
      tekst:
        'We have made a decision. You can read it in {{portaal}}. It also says what you can do if you do not agree, and until when.',
      sms: 'There is a decision for you in {{portaal}}. It also says until when you can respond.',
    },
    verlenging: {
      onderwerp: 'We need more time',
      tekst: 'We need more time for something of yours. {{portaal}} says why, and when you will hear from us.',
      sms: 'We need more time. {{portaal}} says until when.',
    },
    document: {
      onderwerp: 'There is a document for you in {{portaal}}',
      tekst: 'There is a new document for you in {{portaal}}. Log in to read it.',
      sms: 'There is a document for you in {{portaal}}.',
    },
    taak: {
      onderwerp: 'We ask you to do something in {{portaal}}',
      tekst:
        'We need something from you to go on. {{portaal}} says what, and before which day. Do you need help? Call us: {{telefoon}}.',
      sms: 'We ask you to do something. {{portaal}} says what, and before which day.',
    },
    bericht: {
      onderwerp: 'There is a message for you in {{portaal}}',
      tekst: 'We have sent you a message. It is in {{portaal}}. Log in to read it.',
      sms: 'There is a message for you in {{portaal}}.',
    },
    ontvangst: {
      onderwerp: 'We have received your form',
      tekst:
        'We have received what you sent with a form. Your proof of receipt is in {{portaal}}, with a copy and with what happens next. Log in to see it or keep it.',
      sms: 'We have received your form. The proof is in {{portaal}}.',
    },
    ondertekening: {
      onderwerp: 'There is news about a form of yours',
      tekst: 'Something has changed with a form that you sent. {{portaal}} says what. Log in to see it.',
      sms: 'There is news about a form of yours. You can read it in {{portaal}}.',
    },
    intrekking: {
      onderwerp: 'You have withdrawn something',
      tekst:
        'You have withdrawn a form that you sent before. We have received that. {{portaal}} says when, and what it means. Log in to see it. Was it not you? Then call us.',
      sms: 'We have received that you withdraw a form. You can read it in {{portaal}}.',
    },
    afspraak: {
      onderwerp: 'There is news about an appointment in {{portaal}}',
      tekst:
        'An appointment was made, changed or cancelled. {{portaal}} says when and where, and there you can move or cancel it. Log in to see it.',
      sms: 'There is news about an appointment. {{portaal}} says when and where.',
    },
    herinnering: {
      onderwerp: 'Reminder: you have an appointment tomorrow',
      tekst:
        'You have an appointment with the municipality tomorrow. {{portaal}} says at what time, where, and what to bring. Can you not come? There you can also move or cancel it. Log in to see it.',
      sms: 'You have an appointment with the municipality tomorrow. {{portaal}} says at what time and where.',
    },
    antwoord: {
      onderwerp: 'There is an answer for you in {{portaal}}',
      tekst: 'We have answered your question. The answer is in {{portaal}}. Log in to read it.',
      sms: 'There is an answer for you in {{portaal}}.',
    },
    concept: {
      onderwerp: 'A form in {{portaal}} is waiting for you',
      tekst:
        'You began a form in {{portaal}} and have not sent it yet. In a few days we will throw away your answers. Log in to go on.',
      sms: 'You began a form in {{portaal}}. In a few days we will throw away your answers.',
    },
  },
};
