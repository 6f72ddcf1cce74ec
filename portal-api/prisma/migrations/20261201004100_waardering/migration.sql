-- CreateTable
CREATE TABLE "beoordeling" (
    "id" TEXT NOT NULL,
    "stap" TEXT NOT NULL,
    "zaaktype" TEXT NOT NULL,
    "formulier" TEXT,
    "versie" INTEGER,
    "score" INTEGER NOT NULL,
    "reden" BYTEA,
    "antwoord" BOOLEAN NOT NULL,
    "week" TEXT NOT NULL,

    CONSTRAINT "beoordeling_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "beoordeling_merk" (
    "merk" TEXT NOT NULL,
    "vervalt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "beoordeling_merk_pkey" PRIMARY KEY ("merk")
);

-- CreateTable
CREATE TABLE "formulier_telling" (
    "formulier" TEXT NOT NULL,
    "versie" INTEGER NOT NULL,
    "stap" TEXT NOT NULL,
    "wat" TEXT NOT NULL,
    "dag" TEXT NOT NULL,
    "aantal" INTEGER NOT NULL,

    CONSTRAINT "formulier_telling_pkey" PRIMARY KEY ("formulier","versie","stap","wat","dag")
);

-- CreateTable
CREATE TABLE "verbetering" (
    "id" TEXT NOT NULL,
    "gepubliceerd" INTEGER,
    "gepubliceerd_op" TIMESTAMPTZ(3),

    CONSTRAINT "verbetering_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verbetering_versie" (
    "verbetering_id" TEXT NOT NULL,
    "versie" INTEGER NOT NULL,
    "inhoud" JSONB NOT NULL,
    "door" TEXT NOT NULL,
    "naam" TEXT NOT NULL,
    "moment" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "verbetering_versie_pkey" PRIMARY KEY ("verbetering_id","versie")
);

-- CreateIndex
CREATE INDEX "beoordeling_zaaktype_week_idx" ON "beoordeling"("zaaktype", "week");

-- CreateIndex
CREATE INDEX "beoordeling_formulier_week_idx" ON "beoordeling"("formulier", "week");

-- CreateIndex
CREATE INDEX "beoordeling_week_idx" ON "beoordeling"("week");

-- CreateIndex
CREATE INDEX "beoordeling_merk_vervalt_idx" ON "beoordeling_merk"("vervalt");

-- CreateIndex
CREATE INDEX "formulier_telling_dag_idx" ON "formulier_telling"("dag");

-- AddForeignKey
ALTER TABLE "verbetering_versie" ADD CONSTRAINT "verbetering_versie_verbetering_id_fkey" FOREIGN KEY ("verbetering_id") REFERENCES "verbetering"("id") ON DELETE CASCADE ON UPDATE CASCADE;
