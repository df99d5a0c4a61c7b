-- What no two rows of the register may say.
ALTER TABLE probe_register
    ADD COLUMN certificate text,
    ADD CONSTRAINT probe_register_certificate UNIQUE (certificate);
