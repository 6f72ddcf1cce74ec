-- Notices that something is new, how they were sent, and the words that editors wrote for them.

CREATE TABLE "kennisgeving" (
    "id" TEXT NOT NULL,
    "betrokkene" TEXT NOT NULL,
    "ontvanger" BYTEA NOT NULL,
    "stand" TEXT NOT NULL DEFAULT 'wacht',
    "reden" TEXT,
    "gemaakt" TIMESTAMPTZ(3) NOT NULL,
    "uiterlijk" TIMESTAMPTZ(3) NOT NULL,
    "volgende" TIMESTAMPTZ(3) NOT NULL,
    "bezig_tot" TIMESTAMPTZ(3),
    "afgehandeld_door" TEXT,
    "afgehandeld_op" TIMESTAMPTZ(3),
    "afhandeling" TEXT,

    CONSTRAINT "kennisgeving_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "kennisgeving_gebeurtenis" (
    "gebeurtenis_id" TEXT NOT NULL,
    "kennisgeving_id" TEXT NOT NULL,
    "soort" TEXT NOT NULL,
    "zaak_bron" TEXT,
    "zaak_id" TEXT,

    CONSTRAINT "kennisgeving_gebeurtenis_pkey" PRIMARY KEY ("gebeurtenis_id")
);

CREATE TABLE "verzending" (
    "id" TEXT NOT NULL,
    "kennisgeving_id" TEXT NOT NULL,
    "kanaal" TEXT NOT NULL,
    "adres" BYTEA NOT NULL,
    "adres_kenmerk" TEXT NOT NULL,
    "stand" TEXT NOT NULL DEFAULT 'bezig',
    "code" TEXT,
    "pogingen" INTEGER NOT NULL DEFAULT 0,
    "begonnen" TIMESTAMPTZ(3) NOT NULL,
    "gewijzigd" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "verzending_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "berichttekst" (
    "id" TEXT NOT NULL,
    "soort" TEXT NOT NULL,
    "zaaktype" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "taal" TEXT NOT NULL,
    "versie" INTEGER NOT NULL,
    "onderwerp" TEXT NOT NULL,
    "tekst" TEXT NOT NULL,
    "sms" TEXT NOT NULL,
    "stand" TEXT NOT NULL,
    "door" TEXT NOT NULL,
    "gewijzigd" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "berichttekst_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "berichttekst_handeling" (
    "id" BIGSERIAL NOT NULL,
    "soort" TEXT NOT NULL,
    "zaaktype" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "taal" TEXT NOT NULL,
    "versie" INTEGER NOT NULL,
    "wat" TEXT NOT NULL,
    "door" TEXT NOT NULL,
    "op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "berichttekst_handeling_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "kennisgeving_stand_volgende_idx" ON "kennisgeving"("stand", "volgende");
CREATE INDEX "kennisgeving_betrokkene_idx" ON "kennisgeving"("betrokkene");
CREATE INDEX "kennisgeving_gemaakt_idx" ON "kennisgeving"("gemaakt");
CREATE INDEX "kennisgeving_gebeurtenis_kennisgeving_id_idx" ON "kennisgeving_gebeurtenis"("kennisgeving_id");
CREATE INDEX "verzending_adres_kenmerk_idx" ON "verzending"("adres_kenmerk");
CREATE UNIQUE INDEX "verzending_kennisgeving_id_kanaal_key" ON "verzending"("kennisgeving_id", "kanaal");
CREATE INDEX "berichttekst_stand_idx" ON "berichttekst"("stand");
CREATE UNIQUE INDEX "berichttekst_soort_zaaktype_status_taal_versie_key" ON "berichttekst"("soort", "zaaktype", "status", "taal", "versie");
CREATE INDEX "berichttekst_handeling_soort_zaaktype_status_taal_idx" ON "berichttekst_handeling"("soort", "zaaktype", "status", "taal");

ALTER TABLE "kennisgeving_gebeurtenis" ADD CONSTRAINT "kennisgeving_gebeurtenis_kennisgeving_id_fkey" FOREIGN KEY ("kennisgeving_id") REFERENCES "kennisgeving"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "verzending" ADD CONSTRAINT "verzending_kennisgeving_id_fkey" FOREIGN KEY ("kennisgeving_id") REFERENCES "kennisgeving"("id") ON DELETE CASCADE ON UPDATE CASCADE;
