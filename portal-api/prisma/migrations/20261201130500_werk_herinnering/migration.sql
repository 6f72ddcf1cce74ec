-- CreateTable
CREATE TABLE "werk_herinnering" (
    "medewerker" TEXT NOT NULL,
    "dag" TEXT NOT NULL,

    CONSTRAINT "werk_herinnering_pkey" PRIMARY KEY ("medewerker","dag")
);

-- CreateIndex
CREATE INDEX "werk_herinnering_dag_idx" ON "werk_herinnering"("dag");
