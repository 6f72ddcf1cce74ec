-- CreateTable
CREATE TABLE "voorziening" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "gepubliceerd" BOOLEAN NOT NULL,
    "inhoud" JSONB NOT NULL,
    "revisie" INTEGER NOT NULL,
    "gewijzigd_op" TIMESTAMPTZ(3) NOT NULL,
    "door" TEXT NOT NULL,
    "naam" TEXT NOT NULL,

    CONSTRAINT "voorziening_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "voorziening_voorstel" (
    "id" TEXT NOT NULL,
    "voorziening_id" TEXT,
    "van" TEXT NOT NULL,
    "inhoud" BYTEA,
    "moment" TIMESTAMPTZ(3) NOT NULL,
    "besluit" TEXT,
    "door" TEXT,
    "behandeld_op" TIMESTAMPTZ(3),

    CONSTRAINT "voorziening_voorstel_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "wijkteam" (
    "team" TEXT NOT NULL,
    "inhoud" JSONB NOT NULL,
    "gewijzigd_op" TIMESTAMPTZ(3) NOT NULL,
    "door" TEXT NOT NULL,

    CONSTRAINT "wijkteam_pkey" PRIMARY KEY ("team")
);

-- CreateIndex
CREATE UNIQUE INDEX "voorziening_slug_key" ON "voorziening"("slug");

-- CreateIndex
CREATE INDEX "voorziening_voorstel_moment_idx" ON "voorziening_voorstel"("moment");

-- AddForeignKey
ALTER TABLE "voorziening_voorstel" ADD CONSTRAINT "voorziening_voorstel_voorziening_id_fkey" FOREIGN KEY ("voorziening_id") REFERENCES "voorziening"("id") ON DELETE SET NULL ON UPDATE CASCADE;
