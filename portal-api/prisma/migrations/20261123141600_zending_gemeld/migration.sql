-- When administrators were told that it is stuck: once for each.
ALTER TABLE "zending" ADD COLUMN "gemeld" TIMESTAMPTZ(3);
