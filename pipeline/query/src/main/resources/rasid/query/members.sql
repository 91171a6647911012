-- The members of groups, one row each.
SELECT
  group_id, -- the group
  verdict, -- how its claims agree
  position, -- place in the group's order of time, from 1
  unnest(member) -- the fields of a member
FROM (
  SELECT group_id, verdict, unnest(members) AS member, generate_subscripts(members, 1) AS position
  FROM current_groups
)
