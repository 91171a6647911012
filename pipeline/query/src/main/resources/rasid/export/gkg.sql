-- Columns and their order: counts of the GDELT Global Knowledge Graph 1.0. A row is a number of one kind, place and day of
-- publication. Countries have FIPS 10-4 codes there, which rasid does not know. GEO_TYPE: 1 a country, 4 a place in it.
SELECT
  strftime(date, '%Y%m%d') AS "DATE",
  count(DISTINCT doc_id) AS "NUMARTS",
  counttype AS "COUNTTYPE",
  TRY_CAST(amount AS BIGINT) AS "NUMBER",
  counted AS "OBJECTTYPE",
  geo_type AS "GEO_TYPE",
  geo_name AS "GEO_FULLNAME",
  NULL AS "GEO_COUNTRYCODE",
  NULL AS "GEO_ADM1CODE",
  lat AS "GEO_LAT",
  lon AS "GEO_LONG",
  NULL AS "GEO_FEATUREID",
  NULL AS "CAMEOEVENTIDS",
  string_agg(DISTINCT publisher, ';' ORDER BY publisher) AS "SOURCES",
  string_agg(DISTINCT url, '<UDIV>' ORDER BY url) AS "SOURCEURLS",
  string_agg(DISTINCT words, ' | ' ORDER BY words) AS "NOTES"
FROM (
  SELECT *,
    coalesce(day(published[1:10]), statement_date) AS date,
    CASE event_type
      WHEN 'KILLED' THEN 'KILL' WHEN 'INJURED' THEN 'WOUND' WHEN 'DETAINED' THEN 'ARREST'
      WHEN 'KIDNAPPED' THEN 'KIDNAP' WHEN 'SEIZED' THEN 'SEIZE'
      WHEN 'PARTICIPATED' THEN CASE WHEN counted_class = 'PROTESTER' THEN 'PROTEST' END
    END AS counttype,
    coalesce(point, low) AS amount,
    CASE WHEN place_en <> country_en OR country_en IS NULL AND place_en IS NOT NULL THEN 4 WHEN country_en IS NOT NULL THEN 1 END AS geo_type,
    CASE WHEN place_en = country_en THEN place_en ELSE concat_ws(', ', place_en, country_en) END AS geo_name,
    place_lat AS lat,
    place_lon AS lon
  FROM claims_flat
  WHERE kind = 'COUNT' AND certainty NOT IN ('NEGATED', 'PLANNED')
)
WHERE counttype IS NOT NULL AND amount IS NOT NULL
GROUP BY date, counttype, amount, counted, geo_type, geo_name, lat, lon
ORDER BY date, counttype, amount, counted, geo_name
