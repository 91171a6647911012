-- Where each group is, by name.
SELECT
  g.group_id, -- the group
  CASE WHEN is_country(g.place) THEN g.place ELSE p.country END AS country, -- ISO 3166-1 code of the country
  coalesce(k.name_en, p.name_en) AS place_en, -- English name of the country, else of the place
  coalesce(k.name_ar, p.name_ar) AS place_ar, -- its Arabic name
  l.name_en AS locality_en, -- English name of the town or province
  l.name_ar AS locality_ar, -- its Arabic name
  coalesce(l.lat, CASE WHEN NOT is_country(g.place) THEN p.lat END) AS lat, -- degrees north of the town or place
  coalesce(l.lon, CASE WHEN NOT is_country(g.place) THEN p.lon END) AS lon -- degrees east
FROM current_groups g
LEFT JOIN countries k ON k.code = g.place
LEFT JOIN names p ON p.entity_id = g.place
LEFT JOIN names l ON l.entity_id = g.locality
