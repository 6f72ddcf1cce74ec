-- CreateTable
CREATE TABLE "concept" (
    "id" TEXT NOT NULL,
    "schrijver" TEXT NOT NULL,
    "betrokkene" TEXT NOT NULL,
    "sleutel" TEXT NOT NULL,
    "inhoud" BYTEA NOT NULL,
    "gewijzigd" TIMESTAMPTZ(3) NOT NULL,
    "verloopt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "concept_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "zending" (
    "id" TEXT NOT NULL,
    "soort" TEXT NOT NULL,
    "betrokkene" TEXT NOT NULL,
    "inhoud" BYTEA NOT NULL,
    "stappen" BYTEA,
    "uitkomst" BYTEA,
    "stand" TEXT NOT NULL DEFAULT 'wacht',
    "reden" TEXT,
    "poging" INTEGER NOT NULL DEFAULT 0,
    "bezig_tot" TIMESTAMPTZ(3),
    "ontvangen" TIMESTAMPTZ(3) NOT NULL,
    "volgende" TIMESTAMPTZ(3) NOT NULL,
    "afgerond" TIMESTAMPTZ(3),

    CONSTRAINT "zending_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "concept_betrokkene_idx" ON "concept"("betrokkene");

-- CreateIndex
CREATE INDEX "concept_verloopt_idx" ON "concept"("verloopt");

-- CreateIndex
CREATE UNIQUE INDEX "concept_schrijver_betrokkene_sleutel_key" ON "concept"("schrijver", "betrokkene", "sleutel");

-- CreateIndex
CREATE INDEX "zending_betrokkene_soort_idx" ON "zending"("betrokkene", "soort");

-- CreateIndex
CREATE INDEX "zending_stand_volgende_idx" ON "zending"("stand", "volgende");
