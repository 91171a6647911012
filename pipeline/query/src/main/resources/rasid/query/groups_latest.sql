-- One row a group: one quantity over all articles, with what was reported last.
SELECT
  g.group_id, -- id of the group
  g.event_type, -- what happened
  g.counted_class, -- what is counted
  g.counted_head, -- its head word, where the class alone does not name it
  g.kind, -- COUNT, MONEY, PERCENT, MEASURE or RATIO
  g.unit, -- unit of the values
  g.scope, -- ALL that are counted, a SUBSET, or what is PLANNED
  q.country, -- ISO 3166-1 code of the country
  q.place_en, -- English name of the country or place
  q.place_ar, -- its Arabic name
  q.locality_en, -- English name of the town or province
  q.locality_ar, -- its Arabic name
  q.lat, -- degrees north
  q.lon, -- degrees east
  g.place_precision, -- how exactly the place is known: TOWN, DISTRICT, PROVINCE, COUNTRY or REGION
  g.place_admin1 AS admin1, -- English name of the first division of the country
  g.place_admin2 AS admin2, -- English name of the second division
  g.verdict, -- how the reports agree
  CASE WHEN t.statement_date IS NOT NULL
    THEN figure(t.op, t.point, t.low, t.high, g.kind, g.unit) END AS latest_value, -- the last report's value in signs
  g.latest, -- the same as a number: its point, else its least value
  day(t.statement_date) AS latest_date, -- day of the last report
  t.source AS latest_source, -- who gave it
  g.maximum, -- greatest value of all reports
  day(g.window_begin) AS first_date, -- day of the first dated report
  g.reports, -- number of reports
  g.independent_origins, -- origins behind them: one source, or one shared passage, counts once
  u.low AS ucdp_low, -- low estimate by UCDP's convention
  u.best AS ucdp_best, -- best estimate by UCDP's convention
  u.high AS ucdp_high, -- high estimate by UCDP's convention
  a.best AS acled_best, -- estimate by ACLED's convention
  i.low AS ibc_low, -- least number by IBC's convention
  i.high AS ibc_high, -- greatest number by IBC's convention
  array_to_string(g.alarms, '; ') AS alarms, -- what is worth a look
  len(g.parts) AS parts, -- groups that count a part of this one; never summed
  g.as_of, -- day of the run that told it
  g.run -- the run that told it
FROM (
  SELECT *,
    members[-1] AS t,
    list_filter(estimates, lambda e: e.convention = 'UCDP')[1] AS u,
    list_filter(estimates, lambda e: e.convention = 'ACLED')[1] AS a,
    list_filter(estimates, lambda e: e.convention = 'IBC')[1] AS i
  FROM current_groups
) g
JOIN group_places q ON q.group_id = g.group_id
ORDER BY g.reports DESC, g.group_id
