-- CreateTable
CREATE TABLE "formulier" (
    "id" TEXT NOT NULL,
    "gepubliceerd" INTEGER,

    CONSTRAINT "formulier_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "formulier_versie" (
    "formulier_id" TEXT NOT NULL,
    "versie" INTEGER NOT NULL,
    "inhoud" JSONB NOT NULL,
    "door" TEXT NOT NULL,
    "naam" TEXT NOT NULL,
    "moment" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "formulier_versie_pkey" PRIMARY KEY ("formulier_id","versie")
);

-- AddForeignKey
ALTER TABLE "formulier_versie" ADD CONSTRAINT "formulier_versie_formulier_id_fkey" FOREIGN KEY ("formulier_id") REFERENCES "formulier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
