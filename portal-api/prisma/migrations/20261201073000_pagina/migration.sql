-- CreateTable
CREATE TABLE "pagina" (
    "id" TEXT NOT NULL,
    "ouder" TEXT,
    "volgorde" INTEGER NOT NULL,
    "gepubliceerd" INTEGER,
    "titel" TEXT NOT NULL,
    "doelgroep" TEXT[],
    "eigenaar" TEXT NOT NULL,
    "herzien_op" TEXT,
    "herinnerd_voor" TEXT,
    "sjabloon" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "pagina_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pagina_versie" (
    "pagina_id" TEXT NOT NULL,
    "versie" INTEGER NOT NULL,
    "inhoud" JSONB NOT NULL,
    "door" TEXT NOT NULL,
    "naam" TEXT NOT NULL,
    "moment" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "pagina_versie_pkey" PRIMARY KEY ("pagina_id","versie")
);

-- CreateTable
CREATE TABLE "pagina_link" (
    "pagina_id" TEXT NOT NULL,
    "adres" TEXT NOT NULL,
    "stand" TEXT NOT NULL,
    "mislukt" INTEGER NOT NULL DEFAULT 0,
    "gekeken" TIMESTAMPTZ(3),
    "sinds" TIMESTAMPTZ(3),

    CONSTRAINT "pagina_link_pkey" PRIMARY KEY ("pagina_id","adres")
);

-- CreateTable
CREATE TABLE "terugmelding" (
    "id" TEXT NOT NULL,
    "soort" TEXT NOT NULL,
    "object" TEXT NOT NULL,
    "onderwerp" TEXT NOT NULL,
    "eigenaar" TEXT NOT NULL,
    "tekst" TEXT NOT NULL,
    "door" TEXT NOT NULL,
    "naam" TEXT NOT NULL,
    "moment" TIMESTAMPTZ(3) NOT NULL,
    "afgehandeld_op" TIMESTAMPTZ(3),
    "antwoord" TEXT,

    CONSTRAINT "terugmelding_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "pagina_ouder_volgorde_idx" ON "pagina"("ouder", "volgorde");

-- CreateIndex
CREATE INDEX "pagina_eigenaar_idx" ON "pagina"("eigenaar");

-- CreateIndex
CREATE INDEX "pagina_link_stand_idx" ON "pagina_link"("stand");

-- CreateIndex
CREATE INDEX "terugmelding_eigenaar_afgehandeld_op_idx" ON "terugmelding"("eigenaar", "afgehandeld_op");

-- AddForeignKey
ALTER TABLE "pagina_versie" ADD CONSTRAINT "pagina_versie_pagina_id_fkey" FOREIGN KEY ("pagina_id") REFERENCES "pagina"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pagina_link" ADD CONSTRAINT "pagina_link_pagina_id_fkey" FOREIGN KEY ("pagina_id") REFERENCES "pagina"("id") ON DELETE CASCADE ON UPDATE CASCADE;
