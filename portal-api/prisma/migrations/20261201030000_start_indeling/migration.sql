CREATE TABLE "start_indeling" (
    "medewerker" TEXT NOT NULL,
    "kaarten" JSONB NOT NULL,
    "gewijzigd" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "start_indeling_pkey" PRIMARY KEY ("medewerker")
);
