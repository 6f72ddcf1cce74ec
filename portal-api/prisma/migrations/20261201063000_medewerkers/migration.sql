-- CreateTable
CREATE TABLE "medewerker" (
    "identificatie" TEXT NOT NULL,
    "naam" TEXT NOT NULL,
    "functie" TEXT,
    "rollen" TEXT[],
    "teams" TEXT[],
    "leidinggevende" TEXT,
    "locatie" TEXT,
    "telefoon" TEXT,
    "email" TEXT,
    "in_dienst" TEXT,
    "uit_dienst" TEXT,
    "vaardigheden" TEXT[],
    "talen" TEXT[],
    "wijken" TEXT[],
    "werkdagen" INTEGER[],
    "vraag_mij_over" TEXT[],
    "vervanger" TEXT,
    "afwezig_van" TEXT,
    "afwezig_tot" TEXT,
    "foto" TEXT,
    "revisie" INTEGER NOT NULL DEFAULT 1,
    "gewijzigd_op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "medewerker_pkey" PRIMARY KEY ("identificatie")
);

-- CreateTable
CREATE TABLE "medewerker_gebeurtenis" (
    "id" TEXT NOT NULL,
    "identificatie" TEXT NOT NULL,
    "soort" TEXT NOT NULL,
    "wat" JSONB NOT NULL,
    "door" TEXT NOT NULL,
    "naam" TEXT NOT NULL,
    "moment" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "medewerker_gebeurtenis_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "medewerker_teams_idx" ON "medewerker" USING GIN ("teams");

-- CreateIndex
CREATE INDEX "medewerker_gebeurtenis_identificatie_moment_idx" ON "medewerker_gebeurtenis"("identificatie", "moment");

-- CreateIndex
CREATE INDEX "medewerker_gebeurtenis_moment_idx" ON "medewerker_gebeurtenis"("moment");
