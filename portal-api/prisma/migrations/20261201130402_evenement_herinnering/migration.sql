-- AlterTable
ALTER TABLE "evenement" ADD COLUMN     "herinnerd" TIMESTAMPTZ(3);
