-- AlterTable
ALTER TABLE "medewerker" ADD COLUMN "vertrek_verwerkt" TEXT;
