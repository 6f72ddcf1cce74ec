-- AlterTable
ALTER TABLE "verwerking" ADD COLUMN     "grondslag" TEXT,
ADD COLUMN     "namens" TEXT;
