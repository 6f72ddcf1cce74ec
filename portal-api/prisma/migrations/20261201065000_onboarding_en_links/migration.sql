-- CreateTable
CREATE TABLE "onboarding_sjabloon" (
    "rol" TEXT NOT NULL,
    "regels" JSONB NOT NULL,
    "revisie" INTEGER NOT NULL DEFAULT 1,
    "gewijzigd_op" TIMESTAMPTZ(3) NOT NULL,
    "door" TEXT NOT NULL,
    "naam" TEXT NOT NULL,

    CONSTRAINT "onboarding_sjabloon_pkey" PRIMARY KEY ("rol")
);

-- CreateTable
CREATE TABLE "onboarding_taak" (
    "id" TEXT NOT NULL,
    "voor" TEXT NOT NULL,
    "regel" TEXT,
    "titel" TEXT NOT NULL,
    "toelichting" TEXT NOT NULL,
    "adres" TEXT,
    "eigenaar" TEXT NOT NULL,
    "uiterlijk" TEXT NOT NULL,
    "gedaan_op" TIMESTAMPTZ(3),
    "gedaan_door" TEXT,

    CONSTRAINT "onboarding_taak_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "link_lijst" (
    "id" INTEGER NOT NULL,
    "links" JSONB NOT NULL,
    "revisie" INTEGER NOT NULL DEFAULT 1,
    "gewijzigd_op" TIMESTAMPTZ(3) NOT NULL,
    "door" TEXT NOT NULL,
    "naam" TEXT NOT NULL,

    CONSTRAINT "link_lijst_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "onboarding_taak_voor_regel_key" ON "onboarding_taak"("voor", "regel");

-- CreateIndex
CREATE INDEX "onboarding_taak_eigenaar_idx" ON "onboarding_taak"("eigenaar");
