-- Each entity that the run names, once.
SELECT
  entity_id,
  min(name_ar) AS name_ar, -- canonical Arabic name
  min(name_en) AS name_en, -- English name; empty when unknown
  min(wikidata) AS wikidata, -- Wikidata id; empty when unknown
  min(country) AS country, -- ISO 3166-1 code of the country it is in or of
  min(lat) AS lat, -- degrees north
  min(lon) AS lon -- degrees east
FROM entities
GROUP BY entity_id
