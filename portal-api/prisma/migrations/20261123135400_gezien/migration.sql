ALTER TABLE "bezoek" ADD COLUMN "gezien" JSONB, ADD COLUMN "vorig_gezien" JSONB;
