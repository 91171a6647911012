-- The groups as they stood on a day: each as it was told last until then, without those that a later run told under other ids.
CREATE MACRO groups_as_of(until) AS TABLE
WITH until_then AS (
  SELECT *, coalesce(as_of, '') || ' ' || run AS told FROM claim_groups WHERE as_of IS NULL OR as_of <= CAST(until AS VARCHAR)
), ended AS (
  SELECT group_id, max(told) AS told FROM (SELECT unnest(was) AS group_id, told FROM until_then) GROUP BY group_id
)
SELECT g.* EXCLUDE (told)
FROM until_then g
LEFT JOIN ended e ON e.group_id = g.group_id
WHERE e.told IS NULL OR e.told <= g.told
QUALIFY row_number() OVER (PARTITION BY g.group_id ORDER BY g.told DESC) = 1;
