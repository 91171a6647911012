-- Groups that count people who were killed, all of them, and are no part of another such group: what data sets of conflict file as events.
SELECT
  g.group_id, -- id of the group
  g.counted_class, -- who was killed
  g.country, -- ISO 3166-1 code of the country
  CASE WHEN g.country IS NOT NULL THEN g.place_en END AS country_en, -- its English name
  g.locality_en, -- English name of the town or province
  g.locality_ar, -- its Arabic name
  g.lat, -- degrees north of the town or province
  g.lon, -- degrees east
  g.place_precision, -- how exactly the place is known
  g.admin1, -- English name of the first division of the country
  g.admin2, -- English name of the second division
  r.date_start, -- first day of the event that an article names
  r.date_end, -- last day of it
  r.date_end - r.date_start + 1 AS days, -- days from one to the other
  g.ucdp_low, -- low estimate by UCDP's convention
  g.ucdp_best, -- best estimate by UCDP's convention
  g.ucdp_high, -- high estimate by UCDP's convention
  g.acled_best, -- estimate by ACLED's convention
  g.ibc_low, -- least number by IBC's convention
  g.ibc_high, -- greatest number by IBC's convention
  r.articles, -- number of articles
  r.article_names, -- their names, or addresses
  r.publishers, -- who published them
  r.dates, -- days of the statements
  r.titles, -- titles of the articles
  r.sources, -- who is reported as saying it
  r.notes || coalesce(' | of them: ' || t.parts, '') AS notes -- day, value, source and words of each report, and the parts of the number
FROM groups_latest g
JOIN (
  SELECT r.group_id,
    min(day(c.event_begin)) AS date_start,
    max(day(c.event_end)) AS date_end,
    count(DISTINCT r.doc_id) AS articles,
    string_agg(DISTINCT coalesce(r.url, r.article), '; ' ORDER BY coalesce(r.url, r.article)) AS article_names,
    string_agg(DISTINCT r.publisher, '; ' ORDER BY r.publisher) AS publishers,
    string_agg(DISTINCT CAST(r.statement_date AS VARCHAR), '; ' ORDER BY CAST(r.statement_date AS VARCHAR)) AS dates,
    string_agg(DISTINCT one_line(r.title), '; ' ORDER BY one_line(r.title)) AS titles,
    string_agg(DISTINCT r.source, '; ' ORDER BY r.source) AS sources,
    string_agg(concat_ws(' ', r.statement_date, r.value, r.source) || ': ' || coalesce(r.words, ''), ' | ' ORDER BY r.position) AS notes
  FROM reports r
  LEFT JOIN claims c ON c.claim_id = r.claim_id
  GROUP BY r.group_id
) r ON r.group_id = g.group_id
LEFT JOIN (
  SELECT w.group_id, string_agg(concat_ws(' ', p.counted_class, p.locality_en, p.latest_value), ', ' ORDER BY p.group_id) AS parts
  FROM (SELECT group_id, unnest(parts) AS part FROM current_groups) w
  JOIN groups_latest p ON p.group_id = w.part
  WHERE p.latest_value IS NOT NULL
  GROUP BY w.group_id
) t ON t.group_id = g.group_id
WHERE g.event_type = 'KILLED' AND g.kind = 'COUNT' AND g.scope = 'ALL' AND is_people(g.counted_class)
  AND g.group_id NOT IN (
    SELECT unnest(parts) FROM current_groups
    WHERE event_type = 'KILLED' AND kind = 'COUNT' AND scope = 'ALL' AND is_people(counted_class))
ORDER BY r.date_start, g.group_id
