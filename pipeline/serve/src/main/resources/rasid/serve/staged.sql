-- What the records of a run are put into, in the order in which they are read.
CREATE TABLE staged_groups (id VARCHAR, telling BOOLEAN, verdict VARCHAR, alarmed BOOLEAN, kind INTEGER, weight DOUBLE, nr INTEGER);
CREATE TABLE group_records (nr INTEGER, record BLOB);
CREATE TABLE members (group_id VARCHAR, claim_id VARCHAR);
CREATE TABLE alarmed (claim_id VARCHAR);
CREATE TABLE staged_parts (whole_id VARCHAR, part_id VARCHAR);
CREATE TABLE staged_claims (
  doc_id VARCHAR, first INTEGER, id VARCHAR, event_type VARCHAR, counted_class VARCHAR, place_country VARCHAR, source VARCHAR, source_key VARCHAR,
  source_type VARCHAR, certainty VARCHAR, place_basis VARCHAR, place_precision VARCHAR, scope_time VARCHAR, statement_date VARCHAR,
  place_id VARCHAR, evidence VARCHAR, words VARCHAR, probability DOUBLE, doubt DOUBLE, value DOUBLE, nr INTEGER);
CREATE TABLE claim_records (nr INTEGER, record BLOB);
CREATE TABLE documents (row INTEGER, id VARCHAR, publisher VARCHAR, dated BOOLEAN, claims INTEGER, head BLOB, file INTEGER, block BIGINT, before INTEGER);
CREATE TABLE staged_numbers (nr INTEGER, doc_id VARCHAR, records INTEGER, file INTEGER, block BIGINT, before INTEGER);
CREATE TABLE staged_passages (nr INTEGER, doc_id VARCHAR, file INTEGER, block BIGINT, before INTEGER);
CREATE TABLE copies (doc_id VARCHAR, record BLOB);
CREATE TABLE places (row INTEGER, id VARCHAR, name_ar VARCHAR, name_en VARCHAR, words VARCHAR);
CREATE TABLE countries (code VARCHAR, words VARCHAR);
