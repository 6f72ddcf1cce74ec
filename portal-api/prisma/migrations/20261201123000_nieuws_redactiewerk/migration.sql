-- What waits for an editor, asked with every work list of one: few rows, however much news there is.
CREATE INDEX "nieuws_redactiewerk" ON "nieuwsbericht"("gewijzigd_op")
  WHERE NOT "ingetrokken" AND "gepubliceerd" IS DISTINCT FROM "beoordeeld" AND "oordeel" IS NOT NULL;
