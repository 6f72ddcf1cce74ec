CREATE TABLE "werk_afgerond" (
    "taak" TEXT NOT NULL,
    "nummer" TEXT,
    "handeling" TEXT,
    "medewerker" TEXT NOT NULL,
    "team" TEXT,
    "gekomen" TEXT,
    "uiterlijk" TEXT,
    "afgerond" TIMESTAMPTZ(3) NOT NULL,
    "dag" TEXT NOT NULL,
    "binnen_norm" BOOLEAN,

    CONSTRAINT "werk_afgerond_pkey" PRIMARY KEY ("taak")
);
CREATE INDEX "werk_afgerond_medewerker_dag_idx" ON "werk_afgerond"("medewerker", "dag");
CREATE INDEX "werk_afgerond_team_dag_idx" ON "werk_afgerond"("team", "dag");

CREATE TABLE "werk_poging" (
    "id" TEXT NOT NULL,
    "taak" TEXT NOT NULL,
    "medewerker" TEXT NOT NULL,
    "moment" TIMESTAMPTZ(3) NOT NULL,
    "notitie" BYTEA,

    CONSTRAINT "werk_poging_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "werk_poging_taak_moment_idx" ON "werk_poging"("taak", "moment");

CREATE TABLE "werk_weergave" (
    "id" TEXT NOT NULL,
    "medewerker" TEXT NOT NULL,
    "naam" TEXT NOT NULL,
    "filter" JSONB NOT NULL,
    "gemaakt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "werk_weergave_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "werk_weergave_medewerker_naam_key" ON "werk_weergave"("medewerker", "naam");

CREATE TABLE "werk_agenda" (
    "medewerker" TEXT NOT NULL,
    "sleutel" TEXT NOT NULL,
    "gemaakt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "werk_agenda_pkey" PRIMARY KEY ("medewerker")
);
CREATE UNIQUE INDEX "werk_agenda_sleutel_key" ON "werk_agenda"("sleutel");
