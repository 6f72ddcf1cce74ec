-- Forms that were sent: receipt and copy, apart from their delivery.
CREATE TABLE "inzending" (
    "id" TEXT NOT NULL,
    "nummer" TEXT NOT NULL,
    "betrokkene" TEXT NOT NULL,
    "sleutel" TEXT NOT NULL,
    "formulier" TEXT NOT NULL,
    "versie" INTEGER NOT NULL,
    "inhoud" BYTEA NOT NULL,
    "zaak" BYTEA,
    "ontvangen" TIMESTAMPTZ(3) NOT NULL,
    "afgerond" TIMESTAMPTZ(3),

    CONSTRAINT "inzending_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "inzending_nummer_key" ON "inzending"("nummer");
CREATE INDEX "inzending_formulier_ontvangen_idx" ON "inzending"("formulier", "ontvangen");
CREATE UNIQUE INDEX "inzending_betrokkene_sleutel_key" ON "inzending"("betrokkene", "sleutel");
