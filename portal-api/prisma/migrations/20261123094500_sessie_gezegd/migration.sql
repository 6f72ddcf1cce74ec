-- Live streams end with their session, and follow it when somebody acts for somebody else: whoever changes the row,
-- everybody who listens on the channel of `platform/live` hears of it. Keys are hashes and let nobody in.
CREATE FUNCTION "sessie_zegt"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    PERFORM pg_notify('loket_live', json_build_object('ended', json_build_array(OLD.id_hash))::text);
  ELSE
    PERFORM pg_notify('loket_live', json_build_object('changed', json_build_array(NEW.id_hash))::text);
  END IF;
  RETURN NULL;
END
$$;

CREATE TRIGGER "sessie_beeindigd" AFTER DELETE ON "sessie" FOR EACH ROW EXECUTE FUNCTION "sessie_zegt"();
CREATE TRIGGER "sessie_veranderd" AFTER UPDATE OF "data" ON "sessie" FOR EACH ROW EXECUTE FUNCTION "sessie_zegt"();
