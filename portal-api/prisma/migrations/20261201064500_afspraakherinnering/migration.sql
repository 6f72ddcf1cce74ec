-- Who is to be reminded of an appointment, and when.
CREATE TABLE "afspraakherinnering" (
    "id" TEXT NOT NULL,
    "betrokkene" TEXT NOT NULL,
    "wie" BYTEA NOT NULL,
    "begin" TIMESTAMPTZ(3) NOT NULL,
    "op" TIMESTAMPTZ(3) NOT NULL,
    "herinnerd" TIMESTAMPTZ(3),

    CONSTRAINT "afspraakherinnering_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "afspraakherinnering_betrokkene_idx" ON "afspraakherinnering"("betrokkene");
CREATE INDEX "afspraakherinnering_herinnerd_op_idx" ON "afspraakherinnering"("herinnerd", "op");
