CREATE TABLE "bezoek" (
    "bezoeker" TEXT NOT NULL,
    "betrokkene" TEXT NOT NULL,
    "sessie" TIMESTAMPTZ(3) NOT NULL,
    "laatst" TIMESTAMPTZ(3) NOT NULL,
    "vorig" TIMESTAMPTZ(3),

    CONSTRAINT "bezoek_pkey" PRIMARY KEY ("bezoeker","betrokkene")
);

CREATE INDEX "bezoek_betrokkene_idx" ON "bezoek"("betrokkene");
CREATE INDEX "bezoek_laatst_idx" ON "bezoek"("laatst");
