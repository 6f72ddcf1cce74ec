-- A correction that waits for its moment, beside the version that is read until then; and what was done with articles.
ALTER TABLE "nieuwsbericht" ADD COLUMN "gepland" INTEGER,
  ADD COLUMN "gepland_vanaf" TIMESTAMPTZ(3),
  ADD COLUMN "gepland_ingrijpend" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "nieuwsbericht_stap" (
    "id" TEXT NOT NULL,
    "bericht_id" TEXT NOT NULL,
    "versie" INTEGER NOT NULL,
    "soort" TEXT NOT NULL,
    "door" TEXT NOT NULL,
    "naam" TEXT NOT NULL,
    "moment" TIMESTAMPTZ(3) NOT NULL,
    "opmerking" TEXT,

    CONSTRAINT "nieuwsbericht_stap_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "nieuwsbericht_gepland_vanaf_idx" ON "nieuwsbericht"("gepland_vanaf");

-- CreateIndex
CREATE INDEX "nieuwsbericht_stap_bericht_id_moment_idx" ON "nieuwsbericht_stap"("bericht_id", "moment");

-- AddForeignKey
ALTER TABLE "nieuwsbericht_stap" ADD CONSTRAINT "nieuwsbericht_stap_bericht_id_fkey" FOREIGN KEY ("bericht_id") REFERENCES "nieuwsbericht"("id") ON DELETE CASCADE ON UPDATE CASCADE;
