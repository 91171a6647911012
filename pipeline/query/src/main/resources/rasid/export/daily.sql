-- The shape in which casualties are filed day by day: the figure of a day, or the sum since a beginning (cum), with who says so. What the
-- reports of most days cover tells which of the two it is.
SELECT
  report_date,
  sources AS report_source,
  country,
  place_en AS place,
  locality_en AS locality,
  event_type AS event,
  counted_class AS "class",
  counted_head AS counted,
  unit,
  CASE WHEN scope_time IN ('INCIDENT', 'PERIOD') THEN value END AS value,
  CASE WHEN scope_time = 'CUMULATIVE' THEN value END AS value_cum,
  CASE WHEN scope_time = 'STATE' THEN value END AS value_state,
  CASE WHEN scope_time IS NULL OR scope_time = 'UNKNOWN' THEN value END AS value_unknown,
  low,
  high,
  increase,
  change,
  reports,
  independent_origins AS origins,
  words AS notes,
  group_id AS rasid_group_id
FROM daily
