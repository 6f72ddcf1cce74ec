-- CreateTable
CREATE TABLE "melding" (
    "id" TEXT NOT NULL,
    "voor" TEXT NOT NULL,
    "soort" TEXT NOT NULL,
    "onderwerp" TEXT NOT NULL,
    "toelichting" TEXT,
    "pad" TEXT NOT NULL,
    "gemaakt" TIMESTAMPTZ(3) NOT NULL,
    "gelezen" TIMESTAMPTZ(3),
    "mail_op" TIMESTAMPTZ(3),
    "mail_id" TEXT,

    CONSTRAINT "melding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "melding_mail" (
    "id" TEXT NOT NULL,
    "voor" TEXT NOT NULL,
    "stand" TEXT NOT NULL DEFAULT 'wacht',
    "code" TEXT,
    "pogingen" INTEGER NOT NULL DEFAULT 0,
    "gemaakt" TIMESTAMPTZ(3) NOT NULL,
    "volgende" TIMESTAMPTZ(3) NOT NULL,
    "bezig_tot" TIMESTAMPTZ(3),

    CONSTRAINT "melding_mail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "melding_voorkeur" (
    "medewerker" TEXT NOT NULL,
    "email" BYTEA,
    "keuzes" JSONB NOT NULL DEFAULT '{}',
    "gewijzigd" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "melding_voorkeur_pkey" PRIMARY KEY ("medewerker")
);

-- CreateIndex
CREATE INDEX "melding_voor_gemaakt_idx" ON "melding"("voor", "gemaakt");

-- CreateIndex
CREATE INDEX "melding_gemaakt_idx" ON "melding"("gemaakt");

-- CreateIndex
CREATE INDEX "melding_mail_id_idx" ON "melding"("mail_id");

-- CreateIndex
CREATE INDEX "melding_mail_stand_volgende_idx" ON "melding_mail"("stand", "volgende");

-- CreateIndex
CREATE INDEX "melding_mail_gemaakt_idx" ON "melding_mail"("gemaakt");

-- AddForeignKey
ALTER TABLE "melding" ADD CONSTRAINT "melding_mail_id_fkey" FOREIGN KEY ("mail_id") REFERENCES "melding_mail"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What waits to be read is told once, also when two say it at the same moment; and it is what the bell counts.
CREATE UNIQUE INDEX "melding_ongelezen" ON "melding"("voor", "soort", "pad") WHERE "gelezen" IS NULL;

-- What waits to go by mail.
CREATE INDEX "melding_te_mailen" ON "melding"("mail_op") WHERE "mail_op" IS NOT NULL AND "mail_id" IS NULL;
