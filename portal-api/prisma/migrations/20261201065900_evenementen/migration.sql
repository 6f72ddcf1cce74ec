-- CreateTable
CREATE TABLE "evenement" (
    "id" TEXT NOT NULL,
    "titel" TEXT NOT NULL,
    "omschrijving" TEXT NOT NULL,
    "soort" TEXT NOT NULL,
    "plek" TEXT NOT NULL,
    "adres" TEXT,
    "begin" TIMESTAMPTZ(3) NOT NULL,
    "eind" TIMESTAMPTZ(3) NOT NULL,
    "plaatsen" INTEGER,
    "sluit_op" TIMESTAMPTZ(3),
    "doelgroep" TEXT[],
    "geannuleerd" BOOLEAN NOT NULL DEFAULT false,
    "revisie" INTEGER NOT NULL DEFAULT 1,
    "gewijzigd_op" TIMESTAMPTZ(3) NOT NULL,
    "door" TEXT NOT NULL,
    "naam" TEXT NOT NULL,

    CONSTRAINT "evenement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "aanmelding" (
    "id" TEXT NOT NULL,
    "waarvan" TEXT NOT NULL,
    "object" TEXT NOT NULL,
    "wie" TEXT NOT NULL,
    "stand" TEXT NOT NULL,
    "nummer" SERIAL NOT NULL,
    "moment" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "aanmelding_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "evenement_begin_idx" ON "evenement"("begin");

-- CreateIndex
CREATE INDEX "aanmelding_wie_idx" ON "aanmelding"("wie");

-- CreateIndex
CREATE UNIQUE INDEX "aanmelding_waarvan_object_wie_key" ON "aanmelding"("waarvan", "object", "wie");
