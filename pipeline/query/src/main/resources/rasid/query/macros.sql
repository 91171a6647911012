-- What the ready views share. number_text and figure write values as the summary of a run does.
CREATE MACRO number_text(x) AS
  CASE WHEN x IS NULL THEN '?' WHEN x = round(x) AND abs(x) < 1e15 THEN format('{:,}', TRY_CAST(x AS BIGINT)) ELSE CAST(x AS VARCHAR) END;
CREATE MACRO figure(op, point, low, high, kind, unit) AS
  CASE op
    WHEN 'GT' THEN '> ' || number_text(point)
    WHEN 'GE' THEN '≥ ' || number_text(point)
    WHEN 'LT' THEN '< ' || number_text(point)
    WHEN 'LE' THEN '≤ ' || number_text(point)
    WHEN 'APPROX' THEN '~ ' || number_text(point)
    WHEN 'RANGE' THEN number_text(low) || '..' || number_text(high)
    WHEN 'VAGUE' THEN number_text(low) || '..' || number_text(high)
    ELSE number_text(point)
  END || CASE WHEN unit IS NOT NULL THEN ' ' || unit WHEN kind = 'PERCENT' THEN ' %' ELSE '' END;
CREATE MACRO day(text) AS TRY_CAST(text AS DATE);
-- Text on one line.
CREATE MACRO one_line(text) AS trim(regexp_replace(text, '\s+', ' ', 'g'));
-- A place of a group is a country's code or the id of an entity.
CREATE MACRO is_country(place) AS regexp_full_match(place, '[A-Z]{2}');
-- Whether a class is one of people.
CREATE MACRO is_people(symbol) AS symbol IN (SELECT class FROM people);
