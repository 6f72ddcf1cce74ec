-- News by mail also tells of what has to be read again.
ALTER TABLE "nieuwsbericht" ADD COLUMN "opnieuw_sinds" TIMESTAMPTZ(3);
