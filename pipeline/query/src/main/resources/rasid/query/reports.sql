-- One row a report: a claim in its group, in the order of time.
SELECT
  g.group_id, -- the group
  g.event_type, -- what happened
  g.counted_class, -- what is counted
  g.counted_head, -- its head word, where the class alone does not name it
  q.place_en, -- English name of the group's country or place
  q.locality_en, -- English name of its town or province
  m.position, -- place in the group's order of time, from 1
  day(m.statement_date) AS statement_date, -- day of the statement
  figure(m.op, m.point, m.low, m.high, g.kind, g.unit) AS value, -- the value in signs: ≥ 8, ~ 50, 20..99, with its unit
  m.op, -- relation of the true value to the number
  m.point, -- the number itself
  m.low, -- least value meant
  m.high, -- greatest value meant
  g.unit, -- its unit
  m.source, -- who says so; empty when the article itself does
  s.name_en AS source_en, -- English name of the source
  m.origin, -- reports of one number have one origin
  g.verdict, -- how the reports of the group agree
  one_line(c.evidence.text) AS words, -- the words that show it; empty when the claim lies in an earlier run
  m.claim_id, -- the claim
  m.doc_id, -- the article
  d.source_id AS article, -- its name at its source
  d.title, -- its title
  d.published, -- its date
  d.publisher, -- its publisher
  d.url -- its address
FROM members m
JOIN current_groups g ON g.group_id = m.group_id
JOIN group_places q ON q.group_id = m.group_id
LEFT JOIN claims c ON c.claim_id = m.claim_id
LEFT JOIN documents d ON d.doc_id = m.doc_id
LEFT JOIN names s ON s.entity_id = c.source_entity_id
ORDER BY g.reports DESC, g.group_id, m.position
