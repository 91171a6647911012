-- Groups whose reports contradict each other or were revised, or that an alarm is about, with the least and the greatest report.
SELECT
  g.group_id, -- id of the group
  g.event_type, -- what happened
  g.counted_class, -- what is counted
  g.place_en, -- English name of the country or place
  g.locality_en, -- English name of the town or province
  g.verdict, -- how the reports agree
  low.value AS least, -- the lowest report in signs
  low.source AS least_source, -- who gave it; empty when the article itself does
  low.statement_date AS least_date, -- when
  high.value AS greatest, -- the highest report in signs
  high.source AS greatest_source, -- who gave it
  high.statement_date AS greatest_date, -- when
  g.latest_value, -- the last report in signs
  g.latest_date, -- when
  g.reports, -- number of reports
  g.independent_origins, -- origins behind them
  g.alarms, -- what is worth a look
  low.words AS least_words, -- the words of the lowest report
  high.words AS greatest_words -- the words of the highest report
FROM groups_latest g
JOIN (SELECT group_id, arg_min(r, (coalesce(point, low), position)) AS low, arg_max(r, (coalesce(point, low, high), -position)) AS high
  FROM reports r GROUP BY group_id) e ON e.group_id = g.group_id
WHERE g.verdict IN ('CONFLICT', 'REVISED_DOWN') OR g.alarms <> ''
ORDER BY g.verdict <> 'CONFLICT', g.verdict <> 'REVISED_DOWN', g.reports DESC, g.group_id
