CREATE TABLE "pagina_hielp" (
    "pagina_id" TEXT NOT NULL,
    "medewerker" TEXT NOT NULL,
    "moment" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "pagina_hielp_pkey" PRIMARY KEY ("pagina_id","medewerker")
);
CREATE INDEX "pagina_hielp_moment_idx" ON "pagina_hielp"("moment");
ALTER TABLE "pagina_hielp" ADD CONSTRAINT "pagina_hielp_pagina_id_fkey" FOREIGN KEY ("pagina_id") REFERENCES "pagina"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "nieuws_duim" ADD COLUMN "moment" TIMESTAMPTZ(3);
