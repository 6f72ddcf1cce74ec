-- CreateTable
CREATE TABLE "formulier_ontwerp" (
    "formulier_id" TEXT NOT NULL,
    "inhoud" JSONB NOT NULL,
    "revisie" INTEGER NOT NULL,
    "op_versie" INTEGER,
    "door" TEXT NOT NULL,
    "naam" TEXT NOT NULL,
    "moment" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "formulier_ontwerp_pkey" PRIMARY KEY ("formulier_id")
);

-- AddForeignKey
ALTER TABLE "formulier_ontwerp" ADD CONSTRAINT "formulier_ontwerp_formulier_id_fkey" FOREIGN KEY ("formulier_id") REFERENCES "formulier"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AlterTable
ALTER TABLE "concept" ADD COLUMN "versie" INTEGER;
