-- CreateTable
CREATE TABLE "sessie" (
    "id_hash" TEXT NOT NULL,
    "deur" TEXT NOT NULL,
    "middel" TEXT NOT NULL,
    "data" BYTEA NOT NULL,
    "subject" TEXT NOT NULL,
    "oidc_sub" TEXT NOT NULL,
    "oidc_sid" TEXT,
    "begonnen" TIMESTAMPTZ(3) NOT NULL,
    "laatste_actie" TIMESTAMPTZ(3) NOT NULL,
    "verloopt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sessie_pkey" PRIMARY KEY ("id_hash")
);

-- CreateTable
CREATE TABLE "uitlogbericht" (
    "id" TEXT NOT NULL,
    "verloopt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "uitlogbericht_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verwerking" (
    "id" BIGSERIAL NOT NULL,
    "trace_id" TEXT NOT NULL,
    "span_id" TEXT NOT NULL,
    "parent_span_id" TEXT,
    "naam" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "begin" TIMESTAMPTZ(3) NOT NULL,
    "einde" TIMESTAMPTZ(3) NOT NULL,
    "activiteit" TEXT NOT NULL,
    "betrokkene" TEXT NOT NULL,
    "gebruiker" TEXT NOT NULL,
    "deur" TEXT NOT NULL,
    "rollen" TEXT[],
    "teams" TEXT[],
    "doel" TEXT,
    "toelichting" BYTEA,
    "categorieen" TEXT[],

    CONSTRAINT "verwerking_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "raadpleging" (
    "id" TEXT NOT NULL,
    "medewerker" TEXT NOT NULL,
    "bron" TEXT NOT NULL,
    "zaak_id" TEXT NOT NULL,
    "doel" TEXT NOT NULL,
    "toelichting" BYTEA,
    "begonnen" TIMESTAMPTZ(3) NOT NULL,
    "verloopt" TIMESTAMPTZ(3) NOT NULL,
    "kenmerk" BYTEA,

    CONSTRAINT "raadpleging_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "sessie_middel_oidc_sub_idx" ON "sessie"("middel", "oidc_sub");

-- CreateIndex
CREATE INDEX "sessie_middel_oidc_sid_idx" ON "sessie"("middel", "oidc_sid");

-- CreateIndex
CREATE INDEX "sessie_subject_idx" ON "sessie"("subject");

-- CreateIndex
CREATE INDEX "sessie_verloopt_idx" ON "sessie"("verloopt");

-- CreateIndex
CREATE INDEX "uitlogbericht_verloopt_idx" ON "uitlogbericht"("verloopt");

-- CreateIndex
CREATE INDEX "verwerking_betrokkene_begin_idx" ON "verwerking"("betrokkene", "begin");

-- CreateIndex
CREATE INDEX "verwerking_gebruiker_begin_idx" ON "verwerking"("gebruiker", "begin");

-- CreateIndex
CREATE INDEX "raadpleging_medewerker_begonnen_idx" ON "raadpleging"("medewerker", "begonnen");

-- CreateIndex
CREATE INDEX "raadpleging_verloopt_idx" ON "raadpleging"("verloopt");

-- CreateIndex
CREATE UNIQUE INDEX "raadpleging_medewerker_bron_zaak_id_key" ON "raadpleging"("medewerker", "bron", "zaak_id");
