-- What reactions said before, and what readers say that does not belong there.

-- CreateTable
CREATE TABLE "nieuws_reactie_versie" (
    "reactie_id" TEXT NOT NULL,
    "moment" TIMESTAMPTZ(3) NOT NULL,
    "tekst" TEXT NOT NULL,

    CONSTRAINT "nieuws_reactie_versie_pkey" PRIMARY KEY ("reactie_id","moment")
);

-- CreateTable
CREATE TABLE "nieuws_reactie_melding" (
    "reactie_id" TEXT NOT NULL,
    "door" TEXT NOT NULL,
    "naam" TEXT NOT NULL,
    "reden" TEXT NOT NULL,
    "moment" TIMESTAMPTZ(3) NOT NULL,
    "afgehandeld_op" TIMESTAMPTZ(3),

    CONSTRAINT "nieuws_reactie_melding_pkey" PRIMARY KEY ("reactie_id","door")
);

-- AddForeignKey
ALTER TABLE "nieuws_reactie_versie" ADD CONSTRAINT "nieuws_reactie_versie_reactie_id_fkey" FOREIGN KEY ("reactie_id") REFERENCES "nieuws_reactie"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "nieuws_reactie_melding" ADD CONSTRAINT "nieuws_reactie_melding_reactie_id_fkey" FOREIGN KEY ("reactie_id") REFERENCES "nieuws_reactie"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What waits for editors, asked with every work list of one: few rows, however much was said.
CREATE INDEX "nieuws_reactie_melding_open" ON "nieuws_reactie_melding"("moment") WHERE "afgehandeld_op" IS NULL;
