-- AlterTable
ALTER TABLE "concept" ADD COLUMN     "herinnerd" TIMESTAMPTZ(3),
ADD COLUMN     "wie" BYTEA;
