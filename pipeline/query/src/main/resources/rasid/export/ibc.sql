-- Columns and their order: the incidents that Iraq Body Count publishes.
SELECT
  NULL AS "IBC code",
  date_start AS "Start Date",
  date_end AS "End Date",
  NULL AS "Time",
  concat_ws(', ', coalesce(locality_en, locality_ar), country_en) AS "Location",
  NULL AS "Target",
  NULL AS "Weapons",
  TRY_CAST(ibc_low AS BIGINT) AS "Reported Minimum",
  TRY_CAST(ibc_high AS BIGINT) AS "Reported Maximum",
  coalesce(publishers, article_names) AS "Sources",
  notes AS "Notes",
  group_id AS "rasid group id"
FROM incidents
