-- CreateTable
CREATE TABLE "tip" (
    "id" TEXT NOT NULL,
    "gepubliceerd" INTEGER,

    CONSTRAINT "tip_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tip_versie" (
    "tip_id" TEXT NOT NULL,
    "versie" INTEGER NOT NULL,
    "inhoud" JSONB NOT NULL,
    "door" TEXT NOT NULL,
    "naam" TEXT NOT NULL,
    "moment" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "tip_versie_pkey" PRIMARY KEY ("tip_id","versie")
);

-- CreateTable
CREATE TABLE "tip_keuze" (
    "betrokkene" TEXT NOT NULL,
    "aan" BOOLEAN NOT NULL,
    "verborgen" TEXT[],
    "gewijzigd" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "tip_keuze_pkey" PRIMARY KEY ("betrokkene")
);

-- AddForeignKey
ALTER TABLE "tip_versie" ADD CONSTRAINT "tip_versie_tip_id_fkey" FOREIGN KEY ("tip_id") REFERENCES "tip"("id") ON DELETE CASCADE ON UPDATE CASCADE;
