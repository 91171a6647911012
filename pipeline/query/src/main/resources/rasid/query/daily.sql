-- One row a group and day: what was reported of a quantity on a day.
SELECT
  s.day AS report_date, -- the day
  g.group_id, -- the group
  g.event_type, -- what happened
  g.counted_class, -- what is counted
  g.counted_head, -- its head word, where the class alone does not name it
  q.country, -- ISO 3166-1 code of the country
  q.place_en, -- English name of the country or place
  q.locality_en, -- English name of the town or province
  r.scope_time, -- what time most reports of the day cover: INCIDENT, PERIOD, CUMULATIVE or STATE
  s.value, -- greatest number of the day
  s.low, -- least value that a report of the day allows; empty when open
  s.high, -- greatest value that a report of the day allows; empty when open
  s.value - lag(s.value) OVER (PARTITION BY g.group_id ORDER BY s.day) AS increase, -- how much more than on the reported day before
  g.unit, -- unit of the values
  s.reports, -- reports of the day
  s.independent_origins, -- origins behind them
  s.change, -- how the day stands to the one before
  r.sources, -- who is reported as saying it
  r.words -- the words of the reports
FROM (SELECT group_id, day(point.date) AS day, unnest(point) FROM (SELECT group_id, unnest(series) AS point FROM current_groups)) s
JOIN current_groups g ON g.group_id = s.group_id
JOIN group_places q ON q.group_id = s.group_id
LEFT JOIN (
  SELECT m.group_id, m.statement_date AS date,
    mode(c.scope_time ORDER BY c.claim_id) AS scope_time,
    string_agg(DISTINCT m.source, '; ' ORDER BY m.source) AS sources,
    string_agg(DISTINCT one_line(c.evidence.text), ' | ' ORDER BY one_line(c.evidence.text)) AS words
  FROM members m
  LEFT JOIN claims c ON c.claim_id = m.claim_id
  GROUP BY m.group_id, m.statement_date
) r ON r.group_id = s.group_id AND r.date = s.date
ORDER BY report_date, g.group_id
