-- CreateTable
CREATE TABLE "ontvangst" (
    "id" TEXT NOT NULL,
    "nummer" TEXT NOT NULL,
    "betrokkene" TEXT NOT NULL,
    "zaak" TEXT NOT NULL,
    "inhoud" BYTEA NOT NULL,
    "stand" TEXT NOT NULL DEFAULT 'wacht',
    "reden" TEXT,
    "ontvangen" TIMESTAMPTZ(3) NOT NULL,
    "afgerond" TIMESTAMPTZ(3),

    CONSTRAINT "ontvangst_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "ontvangst_nummer_key" ON "ontvangst"("nummer");

-- CreateIndex
CREATE INDEX "ontvangst_betrokkene_zaak_idx" ON "ontvangst"("betrokkene", "zaak");
