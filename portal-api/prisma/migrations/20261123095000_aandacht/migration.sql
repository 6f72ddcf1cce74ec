CREATE TABLE "aandacht" (
    "id" TEXT NOT NULL,
    "betrokkene" TEXT NOT NULL,
    "soort" TEXT NOT NULL,
    "bron" TEXT NOT NULL,
    "object" TEXT NOT NULL,
    "zaak_bron" TEXT,
    "zaak_id" TEXT,
    "uiterlijk" DATE,

    CONSTRAINT "aandacht_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "aandacht_stand" (
    "betrokkene" TEXT NOT NULL,
    "soort" TEXT NOT NULL,
    "bijgewerkt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "aandacht_stand_pkey" PRIMARY KEY ("betrokkene","soort")
);

CREATE UNIQUE INDEX "aandacht_betrokkene_soort_bron_object_key" ON "aandacht"("betrokkene", "soort", "bron", "object");
CREATE INDEX "aandacht_stand_bijgewerkt_idx" ON "aandacht_stand"("bijgewerkt");
