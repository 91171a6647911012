-- Headings and hashtags of the Humanitarian Exchange Language (core schema 1.1), split at the bar into two rows. A row is a group; the value
-- is that of the last report.
SELECT
  g.event_type AS "Event|#event+type",
  g.counted_class AS "Counted|#event+counted",
  g.country AS "Country code|#country+code+v_iso2",
  CASE WHEN g.country IS NOT NULL THEN g.place_en END AS "Country|#country+name",
  coalesce(g.locality_en, g.locality_ar) AS "Place|#loc+name",
  g.admin1 AS "Division 1|#adm1+name",
  g.admin2 AS "Division 2|#adm2+name",
  g.lat AS "Latitude|#geo+lat",
  g.lon AS "Longitude|#geo+lon",
  r.date_start AS "From|#date+start",
  r.date_end AS "To|#date+end",
  g.latest_date AS "Reported|#date+reported",
  CASE WHEN g.event_type = 'KILLED' AND is_people(g.counted_class) THEN coalesce(g.latest, g.ucdp_best) END AS "Killed|#affected+killed",
  CASE WHEN g.event_type = 'INJURED' AND is_people(g.counted_class) THEN coalesce(g.latest, g.ucdp_best) END AS "Injured|#affected+injured",
  CASE WHEN g.event_type = 'MISSING' AND is_people(g.counted_class) THEN coalesce(g.latest, g.ucdp_best) END AS "Missing|#affected+missing",
  CASE WHEN g.event_type = 'DETAINED' AND is_people(g.counted_class) THEN coalesce(g.latest, g.ucdp_best) END AS "Detained|#affected+detained",
  CASE WHEN g.event_type = 'KIDNAPPED' AND is_people(g.counted_class) THEN coalesce(g.latest, g.ucdp_best) END AS "Abducted|#affected+abducted",
  CASE WHEN g.event_type = 'DISPLACED' AND is_people(g.counted_class) THEN coalesce(g.latest, g.ucdp_best) END AS "Displaced|#affected+displaced",
  CASE WHEN g.event_type = 'INFECTED' AND is_people(g.counted_class) THEN coalesce(g.latest, g.ucdp_best) END AS "Infected|#affected+infected",
  CASE WHEN g.event_type NOT IN ('KILLED', 'INJURED', 'MISSING', 'DETAINED', 'KIDNAPPED', 'DISPLACED', 'INFECTED') OR NOT is_people(g.counted_class) THEN coalesce(g.latest, g.ucdp_best) END AS "Value|#indicator+value+num",
  g.unit AS "Unit|#indicator+unit",
  g.ucdp_low AS "Low|#indicator+value+min",
  g.ucdp_high AS "High|#indicator+value+max",
  g.reports AS "Reports|#meta+reports+num",
  r.sources AS "Sources|#meta+source",
  r.urls AS "Addresses|#meta+url",
  r.notes AS "Notes|#description",
  g.group_id AS "rasid group|#meta+id"
FROM groups_latest g
JOIN (
  SELECT r.group_id,
    min(day(c.event_begin)) AS date_start,
    max(day(c.event_end)) AS date_end,
    string_agg(DISTINCT r.source, '; ' ORDER BY r.source) AS sources,
    string_agg(DISTINCT r.url, ' ' ORDER BY r.url) AS urls,
    string_agg(concat_ws(' ', r.statement_date, r.value, r.source) || ': ' || coalesce(r.words, ''), ' | ' ORDER BY r.position) AS notes
  FROM reports r
  LEFT JOIN claims c ON c.claim_id = r.claim_id
  GROUP BY r.group_id
) r ON r.group_id = g.group_id
WHERE g.scope = 'ALL'
ORDER BY g.reports DESC, g.group_id
