-- When whose it is took back a form that was sent.
ALTER TABLE "inzending" ADD COLUMN "ingetrokken" TIMESTAMPTZ(3);
