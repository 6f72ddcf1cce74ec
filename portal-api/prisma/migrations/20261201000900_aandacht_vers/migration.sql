-- AlterTable
ALTER TABLE "aandacht_stand" ADD COLUMN "vers" BOOLEAN NOT NULL DEFAULT true;
