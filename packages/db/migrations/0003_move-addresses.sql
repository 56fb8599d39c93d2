-- Each campus's address holds from its opening on: nothing earlier or later was ever recorded.
INSERT INTO `campus_address` (`campus_id`, `address`, `starts_on`) SELECT `id`, `address`, `opened_on` FROM `campus` WHERE `address` IS NOT NULL;
