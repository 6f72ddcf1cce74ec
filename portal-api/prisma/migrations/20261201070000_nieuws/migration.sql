-- CreateTable
CREATE TABLE "nieuwsbericht" (
    "id" TEXT NOT NULL,
    "gepubliceerd" INTEGER,
    "titel" TEXT NOT NULL,
    "categorie" TEXT NOT NULL,
    "doelgroep" TEXT[],
    "vastgezet" BOOLEAN NOT NULL DEFAULT false,
    "urgent" BOOLEAN NOT NULL DEFAULT false,
    "onderwerpen" TEXT[],
    "vanaf" TIMESTAMPTZ(3),
    "tot" TIMESTAMPTZ(3),
    "eerste_keer" TIMESTAMPTZ(3),
    "bijgewerkt_op" TIMESTAMPTZ(3),
    "ronde" INTEGER NOT NULL DEFAULT 1,
    "leesplicht_tot" TEXT,
    "gewijzigd_op" TIMESTAMPTZ(3) NOT NULL,
    "ingetrokken" BOOLEAN NOT NULL DEFAULT false,
    "beoordeeld" INTEGER,
    "oordeel" TEXT,
    "opmerking" TEXT,

    CONSTRAINT "nieuwsbericht_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "nieuwsbericht_versie" (
    "bericht_id" TEXT NOT NULL,
    "versie" INTEGER NOT NULL,
    "inhoud" JSONB NOT NULL,
    "door" TEXT NOT NULL,
    "naam" TEXT NOT NULL,
    "moment" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "nieuwsbericht_versie_pkey" PRIMARY KEY ("bericht_id","versie")
);

-- CreateTable
CREATE TABLE "nieuws_gelezen" (
    "bericht_id" TEXT NOT NULL,
    "medewerker" TEXT NOT NULL,
    "moment" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "nieuws_gelezen_pkey" PRIMARY KEY ("bericht_id","medewerker")
);

-- CreateTable
CREATE TABLE "nieuws_reactie" (
    "id" TEXT NOT NULL,
    "bericht_id" TEXT NOT NULL,
    "op_reactie" TEXT,
    "door" TEXT NOT NULL,
    "naam" TEXT NOT NULL,
    "tekst" TEXT NOT NULL,
    "noemt" TEXT[],
    "moment" TIMESTAMPTZ(3) NOT NULL,
    "gewijzigd_op" TIMESTAMPTZ(3),
    "verwijderd_door" TEXT,
    "verwijderd_om" TEXT,

    CONSTRAINT "nieuws_reactie_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "nieuws_duim" (
    "bericht_id" TEXT NOT NULL,
    "medewerker" TEXT NOT NULL,
    "soort" TEXT NOT NULL,

    CONSTRAINT "nieuws_duim_pkey" PRIMARY KEY ("bericht_id","medewerker")
);

-- CreateTable
CREATE TABLE "nieuws_voorkeur" (
    "medewerker" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "tot" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "nieuws_voorkeur_pkey" PRIMARY KEY ("medewerker")
);

-- CreateTable
CREATE TABLE "leesbevestiging" (
    "bericht_id" TEXT NOT NULL,
    "ronde" INTEGER NOT NULL,
    "medewerker" TEXT NOT NULL,
    "moment" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "leesbevestiging_pkey" PRIMARY KEY ("bericht_id","ronde","medewerker")
);

-- CreateTable
CREATE TABLE "leesherinnering" (
    "bericht_id" TEXT NOT NULL,
    "ronde" INTEGER NOT NULL,
    "medewerker" TEXT NOT NULL,
    "soort" TEXT NOT NULL,
    "moment" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "leesherinnering_pkey" PRIMARY KEY ("bericht_id","ronde","medewerker","soort")
);

-- CreateIndex
CREATE INDEX "nieuwsbericht_gewijzigd_op_idx" ON "nieuwsbericht"("gewijzigd_op");

-- CreateIndex
CREATE INDEX "nieuwsbericht_vanaf_idx" ON "nieuwsbericht"("vanaf");

-- CreateIndex
CREATE INDEX "nieuwsbericht_leesplicht_tot_idx" ON "nieuwsbericht"("leesplicht_tot");

-- CreateIndex
CREATE INDEX "nieuws_gelezen_medewerker_idx" ON "nieuws_gelezen"("medewerker");

-- CreateIndex
CREATE INDEX "nieuws_reactie_bericht_id_moment_idx" ON "nieuws_reactie"("bericht_id", "moment");

-- CreateIndex
CREATE INDEX "nieuws_voorkeur_digest_idx" ON "nieuws_voorkeur"("digest");

-- AddForeignKey
ALTER TABLE "nieuwsbericht_versie" ADD CONSTRAINT "nieuwsbericht_versie_bericht_id_fkey" FOREIGN KEY ("bericht_id") REFERENCES "nieuwsbericht"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "nieuws_gelezen" ADD CONSTRAINT "nieuws_gelezen_bericht_id_fkey" FOREIGN KEY ("bericht_id") REFERENCES "nieuwsbericht"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "nieuws_reactie" ADD CONSTRAINT "nieuws_reactie_bericht_id_fkey" FOREIGN KEY ("bericht_id") REFERENCES "nieuwsbericht"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "nieuws_duim" ADD CONSTRAINT "nieuws_duim_bericht_id_fkey" FOREIGN KEY ("bericht_id") REFERENCES "nieuwsbericht"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "leesbevestiging" ADD CONSTRAINT "leesbevestiging_bericht_id_fkey" FOREIGN KEY ("bericht_id") REFERENCES "nieuwsbericht"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "leesherinnering" ADD CONSTRAINT "leesherinnering_bericht_id_fkey" FOREIGN KEY ("bericht_id") REFERENCES "nieuwsbericht"("id") ON DELETE CASCADE ON UPDATE CASCADE;
