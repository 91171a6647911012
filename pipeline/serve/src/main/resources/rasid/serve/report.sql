-- The tables that requests ask, with the rows of the report that is written to a folder.
CREATE TABLE groups AS
  SELECT CAST(row_number() OVER (ORDER BY telling DESC, id) - 1 AS INTEGER) AS row, * FROM staged_groups ORDER BY row;
DROP TABLE staged_groups;

CREATE TABLE claims AS
  WITH grouped AS (
    SELECT m.claim_id, max(g.row) AS row FROM members m JOIN groups g ON g.id = m.group_id GROUP BY m.claim_id
  )
  SELECT
    CAST(row_number() OVER (ORDER BY d.row, s.first) - 1 AS INTEGER) AS row,
    d.row AS document, s.id, s.event_type, s.counted_class, s.place_country, coalesce(g.verdict, '') AS verdict, s.source, s.source_key, s.source_type,
    s.certainty, s.place_basis, s.place_precision, s.scope_time,
    CASE WHEN s.probability >= 0.9 THEN '0.9–1' WHEN s.probability >= 0.7 THEN '0.7–0.9' WHEN s.probability >= 0.5 THEN '0.5–0.7' ELSE '0–0.5' END AS confidence,
    coalesce(d.publisher, '') AS publisher, s.statement_date, s.evidence, s.probability, s.value, coalesce(g.row, -1) AS group_row,
    coalesce(p.row, -1) AS place, p.name_ar AS place_ar, coalesce(p.name_en, p.name_ar) AS place_en,
    concat_ws(' ', s.words, p.words, c.words, lower(s.place_country)) AS words,
    -- What an answer tells most of comes first in a review.
    s.doubt + CASE WHEN a.claim_id IS NULL THEN 0 ELSE 2 END
      + CASE g.verdict WHEN 'CONFLICT' THEN 1 WHEN 'REVISED_DOWN' THEN 0.5 ELSE 0 END AS urgency,
    s.nr
  FROM staged_claims s
  JOIN documents d ON d.id = s.doc_id
  LEFT JOIN grouped ON grouped.claim_id = s.id
  LEFT JOIN groups g ON g.row = grouped.row
  LEFT JOIN (SELECT DISTINCT claim_id FROM alarmed) a ON a.claim_id = s.id
  LEFT JOIN places p ON p.id = s.place_id
  LEFT JOIN countries c ON c.code = s.place_country
  ORDER BY row;
DROP TABLE staged_claims;
DROP TABLE alarmed;

-- Groups to which this run added nothing are not news.
CREATE TABLE news AS
  SELECT row, id, verdict, alarmed, kind, weight FROM groups WHERE telling AND row IN (SELECT group_row FROM claims) ORDER BY kind, weight DESC, id;

CREATE TABLE parts AS
  SELECT w.row AS whole, p.row AS part FROM staged_parts s JOIN groups w ON w.id = s.whole_id JOIN groups p ON p.id = s.part_id;
DROP TABLE staged_parts;

CREATE TABLE numbers AS SELECT d.row AS document, n.nr, n.records, n.file, n.block, n.before FROM staged_numbers n JOIN documents d ON d.id = n.doc_id ORDER BY d.row, n.nr;
DROP TABLE staged_numbers;
CREATE TABLE passages AS SELECT d.row AS document, p.nr, p.file, p.block, p.before FROM staged_passages p JOIN documents d ON d.id = p.doc_id ORDER BY d.row, p.nr;
DROP TABLE staged_passages;
DROP TABLE members;

CREATE INDEX documents_by_id ON documents (id);
CREATE INDEX groups_by_id ON groups (id);
