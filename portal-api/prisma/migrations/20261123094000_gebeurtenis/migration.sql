CREATE TABLE "gebeurtenis" (
    "id" TEXT NOT NULL,
    "sleutel" TEXT NOT NULL,
    "soort" TEXT NOT NULL,
    "betrokkene" TEXT NOT NULL,
    "ontvanger" BYTEA NOT NULL,
    "zaak_bron" TEXT,
    "zaak_id" TEXT,
    "zaaktype" TEXT,
    "status" TEXT,
    "correctie" BOOLEAN NOT NULL DEFAULT false,
    "object" TEXT,
    "pad" TEXT NOT NULL,
    "moment" TIMESTAMPTZ(3) NOT NULL,
    "genoteerd" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "gebeurtenis_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "gebeurtenis_sleutel_key" ON "gebeurtenis"("sleutel");
CREATE INDEX "gebeurtenis_betrokkene_genoteerd_idx" ON "gebeurtenis"("betrokkene", "genoteerd");
CREATE INDEX "gebeurtenis_genoteerd_idx" ON "gebeurtenis"("genoteerd");
