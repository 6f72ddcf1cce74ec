-- CreateTable
CREATE TABLE "bestand" (
    "id" TEXT NOT NULL,
    "betrokkene" TEXT NOT NULL,
    "doel" TEXT NOT NULL,
    "object" TEXT,
    "kenmerk" BYTEA NOT NULL,
    "mediatype" TEXT NOT NULL,
    "omvang" INTEGER NOT NULL,
    "sleutel" BYTEA NOT NULL,
    "gescand" BOOLEAN NOT NULL,
    "aangemaakt" TIMESTAMPTZ(3) NOT NULL,
    "verloopt" TIMESTAMPTZ(3),

    CONSTRAINT "bestand_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "bestand_betrokkene_doel_idx" ON "bestand"("betrokkene", "doel");

-- CreateIndex
CREATE INDEX "bestand_verloopt_idx" ON "bestand"("verloopt");
