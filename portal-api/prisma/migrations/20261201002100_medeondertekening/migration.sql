-- Signatures that others put under a form that was sent.
CREATE TABLE "medeondertekening" (
    "id" TEXT NOT NULL,
    "inzending" TEXT NOT NULL,
    "plek" INTEGER NOT NULL,
    "aanvrager" TEXT NOT NULL,
    "indiener" TEXT NOT NULL,
    "ondertekenaar" TEXT,
    "code_hash" TEXT,
    "inhoud" BYTEA NOT NULL,
    "stand" TEXT NOT NULL DEFAULT 'gevraagd',
    "gevraagd" TIMESTAMPTZ(3) NOT NULL,
    "uiterlijk" DATE NOT NULL,
    "volgende" TIMESTAMPTZ(3),
    "herinnerd" TIMESTAMPTZ(3),
    "verlopen" TIMESTAMPTZ(3),
    "beslist" TIMESTAMPTZ(3),
    "mails" INTEGER NOT NULL DEFAULT 0,
    "onbezorgd" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "medeondertekening_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "medeondertekening_code_hash_key" ON "medeondertekening"("code_hash");
CREATE INDEX "medeondertekening_inzending_idx" ON "medeondertekening"("inzending");
CREATE INDEX "medeondertekening_aanvrager_idx" ON "medeondertekening"("aanvrager");
CREATE INDEX "medeondertekening_ondertekenaar_idx" ON "medeondertekening"("ondertekenaar");
CREATE INDEX "medeondertekening_volgende_idx" ON "medeondertekening"("volgende");
