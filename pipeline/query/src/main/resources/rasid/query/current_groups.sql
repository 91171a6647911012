-- Each group as it was told last, without those that are no more.
SELECT * FROM groups_as_of('9999-12-31')
