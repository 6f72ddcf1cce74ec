-- How far a delivery came and what stopped it, for those who keep watch; attempts that finish a step do not make it wait longer.
ALTER TABLE "zending" ADD COLUMN "vergeefs" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN "stap" TEXT,
ADD COLUMN "storing" TEXT;
