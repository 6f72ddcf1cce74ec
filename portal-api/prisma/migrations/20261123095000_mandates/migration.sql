-- CreateTable
CREATE TABLE "machtiging" (
    "id" TEXT NOT NULL,
    "gever" TEXT NOT NULL,
    "ontvanger" TEXT,
    "code_hash" TEXT,
    "code_tot" TIMESTAMPTZ(3) NOT NULL,
    "inhoud" BYTEA NOT NULL,
    "tot" DATE NOT NULL,
    "gegeven" TIMESTAMPTZ(3) NOT NULL,
    "aanvaard" TIMESTAMPTZ(3),
    "beeindigd" TIMESTAMPTZ(3),
    "einde" TEXT,

    CONSTRAINT "machtiging_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "afscherming" (
    "kind" TEXT NOT NULL,
    "wat" BYTEA NOT NULL,
    "gezet" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "afscherming_pkey" PRIMARY KEY ("kind")
);

-- CreateIndex
CREATE UNIQUE INDEX "machtiging_code_hash_key" ON "machtiging"("code_hash");

-- CreateIndex
CREATE INDEX "machtiging_gever_gegeven_idx" ON "machtiging"("gever", "gegeven");

-- CreateIndex
CREATE INDEX "machtiging_ontvanger_gegeven_idx" ON "machtiging"("ontvanger", "gegeven");

-- CreateIndex
CREATE INDEX "machtiging_tot_idx" ON "machtiging"("tot");
