import type { Standaardteksten } from '../model.ts';

/** Turkish. Made by a machine, and marked as such until a person has checked it. */
export const tr: Standaardteksten = {
  raam: {
    richting: 'ltr',
    machinaal: 'Bu metin bir bilgisayar tarafından çevrildi. Bir hata görürseniz bize bildirin.',
    aanhef: 'Merhaba,',
    meerdereOnderwerp: '{{portaal}} içinde sizin için yenilikler var',
    meerdereTekst: '{{portaal}} içinde sizin için birden fazla yenilik var.',
    meerdereSms: '{{portaal}} içinde sizin için yenilikler var.',
    knop: '{{portaal}} sayfasına git',
    echtTitel: 'Bu mesajın gerçek olduğunu nasıl anlarsınız?',
    echt: [
      '{{portaal}} adresi her zaman {{adres}} şeklindedir. Giriş yapmadan önce bunu kontrol edin.',
      'Bu adresi kendiniz de yazabilirsiniz. O zaman hiçbir yere tıklamanız gerekmez.',
      'E-posta ile sizden asla şifre, PIN kodu veya para istemeyiz.',
    ],
    wijzigTitel: 'Size başka bir yolla mı haber verelim?',
    wijzig: 'Size nasıl ulaşacağımızı siz seçersiniz: e-posta, SMS, mektup veya yalnızca {{portaal}}.',
    wijzigKnop: 'Size nasıl ulaşacağımızı seçin',
    altijd:
      'Bu mesajı kapatamazsınız, çünkü sizden bir şey yapmanızı istiyoruz. Nasıl alacağınızı siz seçersiniz: e-posta, SMS veya mektup.',
    groet: 'Saygılarımızla,',
    code: {
      onderwerp: '{{portaal}} kodunuz',
      tekst:
        'Kodunuz: {{code}}.\n\nBu kodu, istediğiniz sayfaya girin. Kod {{minuten}} dakika geçerlidir.\n\nKod istemediniz mi? O zaman bir şey yapmanız gerekmez. Kodu kimseye vermeyin.',
      sms: '{{portaal}} kodunuz: {{code}}. Kod {{minuten}} dakika geçerlidir. Kimseye vermeyin.',
    },
  },
  soorten: {
    status: {
      onderwerp: '{{portaal}} içinde sizin için bir yenilik var',
      tekst: '{{portaal}} içinde sizin için bir yenilik var. Okumak için giriş yapın.',
      sms: '{{portaal}} içinde sizin için bir yenilik var.',
    },
    correctie: {
      onderwerp: '{{portaal}} içinde bir şeyi düzelttik',
      tekst:
        '{{portaal}} içinde bir şeyi düzelttik. Önceki bilgi doğru değildi. Şimdiki durumu görmek için giriş yapın.',
      sms: '{{portaal}} içinde bir şeyi düzelttik. Önceki bilgi doğru değildi.',
    },
    resultaat: {
      onderwerp: '{{portaal}} içinde sizin için bir sonuç var',
      tekst: 'Sizinle ilgili bir işi bitirdik. Sonuç {{portaal}} içinde. Okumak için giriş yapın.',
      sms: '{{portaal}} içinde sizin için bir sonuç var.',
    },
    besluit: {
      onderwerp: '{{portaal}} içinde sizin için bir karar var',
      tekst:
        'Bir karar verdik. Kararı {{portaal}} içinde okuyabilirsiniz. Katılmıyorsanız ne yapabileceğiniz ve son gün de orada yazıyor.',
      sms: '{{portaal}} içinde sizin için bir karar var. Ne zamana kadar yanıt verebileceğiniz de orada yazıyor.',
    },
    verlenging: {
      onderwerp: 'Daha fazla zamana ihtiyacımız var',
      tekst:
        'Sizinle ilgili bir iş için daha fazla zamana ihtiyacımız var. Nedenini ve ne zaman haber alacağınızı {{portaal}} içinde okuyabilirsiniz.',
      sms: 'Daha fazla zamana ihtiyacımız var. Son gün {{portaal}} içinde yazıyor.',
    },
    document: {
      onderwerp: '{{portaal}} içinde sizin için bir belge var',
      tekst: '{{portaal}} içinde sizin için yeni bir belge var. Okumak için giriş yapın.',
      sms: '{{portaal}} içinde sizin için bir belge var.',
    },
    taak: {
      onderwerp: '{{portaal}} içinde bir şey yapmanızı istiyoruz',
      tekst:
        'Devam edebilmek için sizden bir şeye ihtiyacımız var. Ne olduğunu ve son günü {{portaal}} içinde okuyabilirsiniz. Yardım gerekirse bizi arayın: {{telefoon}}.',
      sms: 'Bir şey yapmanızı istiyoruz. Ne olduğunu ve son günü {{portaal}} içinde okuyabilirsiniz.',
    },
    bericht: {
      onderwerp: '{{portaal}} içinde sizin için bir mesaj var',
      tekst: 'Size bir mesaj gönderdik. Mesaj {{portaal}} içinde. Okumak için giriş yapın.',
      sms: '{{portaal}} içinde sizin için bir mesaj var.',
    },
    ontvangst: {
      onderwerp: 'Formunuzu aldık',
      tekst:
        'Form ile gönderdiklerinizi aldık. Alındı belgeniz, bir kopyası ve bundan sonra ne olacağı {{portaal}} içinde. Görmek veya saklamak için giriş yapın.',
      sms: 'Formunuzu aldık. Alındı belgesi {{portaal}} içinde.',
    },
    ondertekening: {
      onderwerp: 'Formunuzla ilgili bir haber var',
      tekst:
        'Gönderdiğiniz bir formda bir şey değişti. Ne olduğunu {{portaal}} içinde okuyabilirsiniz. Görmek için giriş yapın.',
      sms: 'Formunuzla ilgili bir haber var. {{portaal}} içinde okuyabilirsiniz.',
    },
    intrekking: {
      onderwerp: 'Bir şeyi geri çektiniz',
      tekst:
        'Daha önce gönderdiğiniz bir formu geri çektiniz. Bunu aldık. Ne zaman olduğunu ve ne anlama geldiğini {{portaal}} içinde okuyabilirsiniz. Görmek için giriş yapın. Bunu siz yapmadınız mı? O zaman bizi arayın.',
      sms: 'Bir formu geri çektiğinizi aldık. {{portaal}} içinde okuyabilirsiniz.',
    },
    afspraak: {
      onderwerp: '{{portaal}} içinde bir randevu hakkında haber var',
      tekst:
        'Bir randevu alındı, değiştirildi veya iptal edildi. Ne zaman ve nerede olduğunu {{portaal}} içinde okuyabilir, randevuyu orada değiştirebilir veya iptal edebilirsiniz. Görmek için giriş yapın.',
      sms: 'Bir randevu hakkında haber var. Ne zaman ve nerede olduğunu {{portaal}} içinde okuyabilirsiniz.',
    },
    herinnering: {
      onderwerp: 'Hatırlatma: yarın bir randevunuz var',
      tekst:
        'Yarın belediyede bir randevunuz var. Saat kaçta, nerede olduğunu ve yanınızda ne getireceğinizi {{portaal}} içinde okuyabilirsiniz. Gelemiyor musunuz? Randevuyu orada değiştirebilir veya iptal edebilirsiniz. Görmek için giriş yapın.',
      sms: 'Yarın belediyede bir randevunuz var. Saatini ve yerini {{portaal}} içinde okuyabilirsiniz.',
    },
    antwoord: {
      onderwerp: '{{portaal}} içinde sizin için bir cevap var',
      tekst: 'Sorunuzu yanıtladık. Cevap {{portaal}} içinde. Okumak için giriş yapın.',
      sms: '{{portaal}} içinde sizin için bir cevap var.',
    },
    concept: {
      onderwerp: '{{portaal}} içinde bir form sizi bekliyor',
      tekst:
        '{{portaal}} içinde bir forma başladınız ama henüz göndermediniz. Birkaç gün içinde cevaplarınızı sileceğiz. Devam etmek için giriş yapın.',
      sms: '{{portaal}} içinde bir forma başladınız. Birkaç gün içinde cevaplarınızı sileceğiz.',
    },
  },
};
