CREATE TABLE "inzage_beperking" (
    "id" TEXT NOT NULL,
    "betrokkenen" TEXT[],
    "persoon" BYTEA NOT NULL,
    "van" TIMESTAMPTZ(3) NOT NULL,
    "tot" TIMESTAMPTZ(3) NOT NULL,
    "doel" TEXT,
    "object" TEXT,
    "zaaknummer" BYTEA,
    "grond" TEXT NOT NULL,
    "reden" BYTEA NOT NULL,
    "einde" TIMESTAMPTZ(3) NOT NULL,
    "aangevraagd_door" TEXT NOT NULL,
    "aangevraagd_naam" TEXT NOT NULL,
    "aangevraagd_op" TIMESTAMPTZ(3) NOT NULL,
    "besluit" TEXT,
    "besloten_door" TEXT,
    "besloten_naam" TEXT,
    "besloten_op" TIMESTAMPTZ(3),
    "besloten_waarom" BYTEA,
    "opgeheven_door" TEXT,
    "opgeheven_naam" TEXT,
    "opgeheven_op" TIMESTAMPTZ(3),
    "opgeheven_waarom" BYTEA,

    CONSTRAINT "inzage_beperking_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "inzage_beperking_betrokkenen_check" CHECK (cardinality("betrokkenen") > 0),
    CONSTRAINT "inzage_beperking_periode_check" CHECK ("tot" > "van"),
    -- It ends by itself, and within a year: whoever still needs it then asks anew.
    CONSTRAINT "inzage_beperking_einde_check"
      CHECK ("einde" > "aangevraagd_op" AND "einde" <= "aangevraagd_op" + interval '367 days'),
    CONSTRAINT "inzage_beperking_grond_check" CHECK ("grond" ~ '^[a-j]$'),
    CONSTRAINT "inzage_beperking_besluit_check" CHECK (
      ("besluit" IS NULL AND "besloten_door" IS NULL AND "besloten_naam" IS NULL AND "besloten_op" IS NULL)
      OR ("besluit" IN ('bevestigd', 'afgewezen') AND "besloten_door" IS NOT NULL AND "besloten_naam" IS NOT NULL
        AND "besloten_op" IS NOT NULL)),
    -- Four eyes: whoever asked for it does not confirm it.
    CONSTRAINT "inzage_beperking_vier_ogen_check"
      CHECK ("besluit" IS DISTINCT FROM 'bevestigd' OR lower("besloten_door") <> lower("aangevraagd_door")),
    CONSTRAINT "inzage_beperking_opgeheven_check" CHECK (
      ("opgeheven_op" IS NULL AND "opgeheven_door" IS NULL AND "opgeheven_naam" IS NULL)
      OR ("opgeheven_op" IS NOT NULL AND "opgeheven_door" IS NOT NULL AND "opgeheven_naam" IS NOT NULL
        AND "besluit" = 'bevestigd'))
);

CREATE INDEX "inzage_beperking_einde_idx" ON "inzage_beperking"("einde");

-- Also somebody with a database client and a good reason goes by two persons, and leaves a trace.
CREATE FUNCTION inzage_beperking_bewaken() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'a restriction is never removed: lift it' USING ERRCODE = 'check_violation';
  END IF;
  IF TG_OP = 'INSERT' THEN
    IF NEW.besluit IS NOT NULL OR NEW.opgeheven_op IS NOT NULL THEN
      RAISE EXCEPTION 'a restriction begins undecided' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
  END IF;
  IF (to_jsonb(NEW) - ARRAY['besluit', 'besloten_door', 'besloten_naam', 'besloten_op', 'besloten_waarom',
        'opgeheven_door', 'opgeheven_naam', 'opgeheven_op', 'opgeheven_waarom'])
     IS DISTINCT FROM
     (to_jsonb(OLD) - ARRAY['besluit', 'besloten_door', 'besloten_naam', 'besloten_op', 'besloten_waarom',
        'opgeheven_door', 'opgeheven_naam', 'opgeheven_op', 'opgeheven_waarom']) THEN
    RAISE EXCEPTION 'what was asked cannot be changed: ask anew' USING ERRCODE = 'check_violation';
  END IF;
  IF OLD.besluit IS NOT NULL AND (NEW.besluit, NEW.besloten_door, NEW.besloten_naam, NEW.besloten_op, NEW.besloten_waarom)
     IS DISTINCT FROM (OLD.besluit, OLD.besloten_door, OLD.besloten_naam, OLD.besloten_op, OLD.besloten_waarom) THEN
    RAISE EXCEPTION 'a decision is taken once' USING ERRCODE = 'check_violation';
  END IF;
  IF OLD.opgeheven_op IS NOT NULL AND (NEW.opgeheven_door, NEW.opgeheven_naam, NEW.opgeheven_op, NEW.opgeheven_waarom)
     IS DISTINCT FROM (OLD.opgeheven_door, OLD.opgeheven_naam, OLD.opgeheven_op, OLD.opgeheven_waarom) THEN
    RAISE EXCEPTION 'a restriction is lifted once' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER inzage_beperking_bewaken BEFORE INSERT OR UPDATE OR DELETE ON "inzage_beperking"
  FOR EACH ROW EXECUTE FUNCTION inzage_beperking_bewaken();
