-- One row a claim, no nested fields, English names beside Arabic.
SELECT
  c.claim_id, -- id of the claim: the article's id and the offset of its number
  c.event_type, -- what happened
  c.counted_class, -- class of what is counted
  figure(c.op, c.point, c.low, c.high, c.kind, c.unit) AS value, -- the value in signs: ≥ 8, ~ 50, 20..99, with its unit
  c.op, -- relation of the true value to the number
  c.point, -- the number itself; empty for ranges and vague plurals
  c.low, -- least value meant; empty when open or approximate
  c.high, -- greatest value meant; empty when open or approximate
  c.kind, -- COUNT, MONEY, PERCENT, MEASURE or RATIO
  c.unit, -- ISO 4217 code of money, or the unit of a measure
  c.counted.text AS counted, -- words that name what is counted
  c.counted_head, -- their head word
  c.source.text AS source, -- words that name who says so; empty when the article itself does
  s.name_ar AS source_ar, -- canonical Arabic name of the source
  s.name_en AS source_en, -- its English name
  s.wikidata AS source_wikidata, -- its Wikidata id
  c.source_type, -- OFFICIAL, MEDIA, INTERNATIONAL, PERSON, DOCUMENT or OTHER
  c.cue.text AS cue, -- verb or expression of attribution
  c.cue_class, -- how the article presents the statement
  c.certainty, -- how sure the article presents it as
  c.in_quote IS NOT NULL AS in_quote, -- whether the number stands in a quotation
  c.place.text AS place, -- words that name where it happened; empty when the sentence has none
  p.name_ar AS place_ar, -- canonical Arabic name of the place, or of the one that it inherits
  p.name_en AS place_en, -- its English name
  p.wikidata AS place_wikidata, -- its Wikidata id
  coalesce(c.place_lat, p.lat) AS place_lat, -- degrees north
  coalesce(c.place_lon, p.lon) AS place_lon, -- degrees east
  c.place_precision, -- how exactly the place is known: TOWN, DISTRICT, PROVINCE, COUNTRY or REGION
  c.place_admin1 AS admin1, -- English name of the first division of the country
  c.place_admin2 AS admin2, -- English name of the second division
  c.place_basis, -- where the place is taken from
  c.place_country AS country, -- ISO 3166-1 code of the country
  k.name_en AS country_en, -- its English name
  k.name_ar AS country_ar, -- its Arabic name
  day(c.event_begin) AS event_begin, -- first day of what is counted
  day(c.event_end) AS event_end, -- last day of what is counted
  c.event_precision, -- how exactly the two are known
  c.scope_time, -- one event, a period, all since a beginning, or a state
  day(c.statement_date) AS statement_date, -- day of the statement
  one_line(c.evidence.text) AS words, -- the words that show number, counted thing and event
  list_aggregate([t.text FOR t IN c.triggers], 'string_agg', ' ') AS trigger, -- words that tell what happened
  c.agent.text AS agent, -- who did it
  c.modifier.text AS modifier, -- words that bound or blur the number
  c.subset_of, -- the claim of the same article that contains this one
  m.group_id, -- the group of claims about this quantity
  m.verdict, -- how the claims of the group agree
  c.confidence, -- probability that claim, event and class are right
  c.claim_confidence, -- probability that the number is a claim
  c.event_confidence, -- probability that the event is right
  c.class_confidence, -- probability that the class is right
  c.source_confidence, -- probability that the source is right
  c.place_confidence, -- probability that the place is right
  c.zone, -- title, body, comments, …
  c.sentence_index, -- sentence of the article, from 0
  c.number.text AS number, -- the number as written
  c.number."begin" AS number_begin, -- code point where it begins
  c.number."end" AS number_end, -- code point behind it
  c.evidence."begin" AS words_begin, -- code point where the words begin
  c.evidence."end" AS words_end, -- code point behind them
  c.doc_id, -- id of the article
  d.source_id AS article, -- its name at its source
  d.title, -- its title
  d.published, -- its date
  d.publisher, -- its publisher
  d.url -- its address
FROM claims c
LEFT JOIN documents d ON d.doc_id = c.doc_id
LEFT JOIN names s ON s.entity_id = c.source_entity_id
LEFT JOIN names p ON p.entity_id = c.place_entity_id
LEFT JOIN countries k ON k.code = c.place_country
LEFT JOIN members m ON m.claim_id = c.claim_id
ORDER BY c.doc_id, c.number."begin"
