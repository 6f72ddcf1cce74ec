-- When a must-read became somebody's, her own last day, and what she was told of it. It takes the place of the notes of
-- reminders, which knew one last day for all: at the next round everybody is noted, with the days since publication.
CREATE TABLE "leesontvanger" (
    "bericht_id" TEXT NOT NULL,
    "ronde" INTEGER NOT NULL,
    "medewerker" TEXT NOT NULL,
    "uiterlijk" TEXT,
    "gemeld" TEXT NOT NULL,
    "geescaleerd" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "leesontvanger_pkey" PRIMARY KEY ("bericht_id","ronde","medewerker")
);

-- CreateIndex
CREATE INDEX "leesontvanger_medewerker_idx" ON "leesontvanger"("medewerker");

-- AddForeignKey
ALTER TABLE "leesontvanger" ADD CONSTRAINT "leesontvanger_bericht_id_fkey" FOREIGN KEY ("bericht_id") REFERENCES "nieuwsbericht"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- DropTable
DROP TABLE "leesherinnering";
