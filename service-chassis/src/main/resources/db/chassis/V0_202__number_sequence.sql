-- Running numbers of documents, one row a series; drawn in the transaction of the document, so without holes.
CREATE TABLE number_sequence (
    prefix      text   CONSTRAINT number_sequence_pk PRIMARY KEY,
    last_number bigint NOT NULL CHECK (last_number > 0)
);
GRANT SELECT, INSERT, UPDATE ON number_sequence TO ${app_role};
