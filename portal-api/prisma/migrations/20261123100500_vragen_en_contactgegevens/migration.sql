-- CreateTable
CREATE TABLE "contactvoorkeur" (
    "betrokkene" TEXT NOT NULL,
    "voorkeur" BYTEA NOT NULL,
    "gewijzigd" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "contactvoorkeur_pkey" PRIMARY KEY ("betrokkene")
);

-- CreateTable
CREATE TABLE "adrescontrole" (
    "id" TEXT NOT NULL,
    "betrokkene" TEXT NOT NULL,
    "adres" BYTEA NOT NULL,
    "adres_index" TEXT NOT NULL,
    "code_hash" BYTEA NOT NULL,
    "pogingen" INTEGER NOT NULL DEFAULT 0,
    "verzonden" INTEGER NOT NULL DEFAULT 1,
    "laatst" TIMESTAMPTZ(3) NOT NULL,
    "verloopt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "adrescontrole_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "antwoord_gelezen" (
    "betrokkene" TEXT NOT NULL,
    "antwoord" TEXT NOT NULL,
    "gelezen" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "antwoord_gelezen_pkey" PRIMARY KEY ("betrokkene","antwoord")
);

-- CreateIndex
CREATE INDEX "adrescontrole_betrokkene_idx" ON "adrescontrole"("betrokkene");

-- CreateIndex
CREATE INDEX "adrescontrole_adres_index_laatst_idx" ON "adrescontrole"("adres_index", "laatst");

-- CreateIndex
CREATE INDEX "adrescontrole_verloopt_idx" ON "adrescontrole"("verloopt");

-- CreateIndex
CREATE INDEX "antwoord_gelezen_gelezen_idx" ON "antwoord_gelezen"("gelezen");
