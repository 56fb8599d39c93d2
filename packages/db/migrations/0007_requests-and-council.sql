CREATE TABLE `public_throttle` (
	`subject` char(64) NOT NULL,
	`times` int NOT NULL,
	`window_ends_at` datetime(3) NOT NULL,
	CONSTRAINT `public_throttle_subject` PRIMARY KEY(`subject`)
);
--> statement-breakpoint
CREATE TABLE `council_ballot` (
	`vote_id` char(26) NOT NULL,
	`person_id` char(26) NOT NULL,
	`choice` varchar(10),
	CONSTRAINT `council_ballot_vote_id_person_id_pk` PRIMARY KEY(`vote_id`,`person_id`)
);
--> statement-breakpoint
CREATE TABLE `council_elector` (
	`vote_id` char(26) NOT NULL,
	`person_id` char(26) NOT NULL,
	CONSTRAINT `council_elector_vote_id_person_id_pk` PRIMARY KEY(`vote_id`,`person_id`)
);
--> statement-breakpoint
CREATE TABLE `council_entry` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`topic_id` char(26) NOT NULL,
	`at` datetime(3) NOT NULL,
	`on_day` date NOT NULL,
	`kind` varchar(20) NOT NULL,
	`person_id` char(26),
	`text` varchar(4000),
	`detail` json NOT NULL,
	CONSTRAINT `council_entry_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `council_secret_choice` (
	`id` char(32) NOT NULL,
	`vote_id` char(26) NOT NULL,
	`choice` varchar(10) NOT NULL,
	CONSTRAINT `council_secret_choice_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `council_topic` (
	`id` char(26) NOT NULL,
	`district_id` char(26) NOT NULL,
	`place_kind` varchar(10) NOT NULL,
	`place_id` char(26) NOT NULL,
	`title` varchar(240) NOT NULL,
	`text` varchar(8000) NOT NULL,
	`status` varchar(10) NOT NULL,
	`opened_by` char(26) NOT NULL,
	`opened_on` date NOT NULL,
	`supervisor_id` char(26),
	`request_id` char(26),
	`version` int NOT NULL DEFAULT 1,
	CONSTRAINT `council_topic_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `council_vote` (
	`id` char(26) NOT NULL,
	`topic_id` char(26) NOT NULL,
	`question` varchar(4000) NOT NULL,
	`ballot` varchar(10) NOT NULL,
	`majority` varchar(12) NOT NULL,
	`quorum_percent` smallint NOT NULL,
	`electors` int NOT NULL,
	`opened_on` date NOT NULL,
	`last_day` date NOT NULL,
	CONSTRAINT `council_vote_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `council_vote_result` (
	`vote_id` char(26) NOT NULL,
	`result` json NOT NULL,
	`closed_at` datetime(3) NOT NULL,
	CONSTRAINT `council_vote_result_vote_id` PRIMARY KEY(`vote_id`)
);
--> statement-breakpoint
CREATE TABLE `campus_code` (
	`code` char(12) NOT NULL,
	`campus_id` char(26) NOT NULL,
	`starts_at` datetime(3) NOT NULL,
	`ends_at` datetime(3),
	`is_current` tinyint,
	`issued_by` char(26) NOT NULL,
	`reason` varchar(200),
	CONSTRAINT `campus_code_code` PRIMARY KEY(`code`),
	CONSTRAINT `campus_code_current` UNIQUE(`campus_id`,`is_current`)
);
--> statement-breakpoint
CREATE TABLE `request` (
	`id` char(26) NOT NULL,
	`number` varchar(20) NOT NULL,
	`secret_hash` char(64) NOT NULL,
	`sending_hash` char(64) NOT NULL,
	`district_id` char(26) NOT NULL,
	`campus_id` char(26) NOT NULL,
	`category` varchar(30) NOT NULL,
	`text` varchar(4000) NOT NULL,
	`place` varchar(200) NOT NULL,
	`asker` varchar(10) NOT NULL,
	`status` varchar(12) NOT NULL,
	`received_at` datetime(3) NOT NULL,
	`received_on` date NOT NULL,
	`clock_from` date NOT NULL,
	`due_on` date NOT NULL,
	`first_due_on` date NOT NULL,
	`handler_id` char(26),
	`reopened` smallint NOT NULL DEFAULT 0,
	`first_answered_on` date,
	`answered_on` date,
	`ended_on` date,
	`rating` tinyint,
	`is_solved` boolean,
	`merged_into` char(26),
	`reminded_for` date,
	`overdue_for` date,
	`version` int NOT NULL DEFAULT 1,
	CONSTRAINT `request_id` PRIMARY KEY(`id`),
	CONSTRAINT `request_number_unique` UNIQUE(`number`),
	CONSTRAINT `request_sending_hash_unique` UNIQUE(`sending_hash`)
);
--> statement-breakpoint
CREATE TABLE `request_contact` (
	`request_id` char(26) NOT NULL,
	`name` varchar(120) NOT NULL,
	`phone` varchar(20) NOT NULL,
	`disclosure` varchar(10) NOT NULL,
	CONSTRAINT `request_contact_request_id` PRIMARY KEY(`request_id`)
);
--> statement-breakpoint
CREATE TABLE `request_event` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`request_id` char(26) NOT NULL,
	`at` datetime(3) NOT NULL,
	`on_day` date NOT NULL,
	`kind` varchar(20) NOT NULL,
	`person_id` char(26),
	`text` varchar(8000),
	`detail` json NOT NULL,
	CONSTRAINT `request_event_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `request_photo` (
	`id` char(26) NOT NULL,
	`request_id` char(26) NOT NULL,
	`ordinal` tinyint NOT NULL,
	`width` smallint NOT NULL,
	`height` smallint NOT NULL,
	`bytes` int NOT NULL,
	`content` mediumblob NOT NULL,
	CONSTRAINT `request_photo_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
ALTER TABLE `council_ballot` ADD CONSTRAINT `council_ballot_vote_id_council_vote_id_fk` FOREIGN KEY (`vote_id`) REFERENCES `council_vote`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `council_elector` ADD CONSTRAINT `council_elector_vote_id_council_vote_id_fk` FOREIGN KEY (`vote_id`) REFERENCES `council_vote`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `council_entry` ADD CONSTRAINT `council_entry_topic_id_council_topic_id_fk` FOREIGN KEY (`topic_id`) REFERENCES `council_topic`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `council_secret_choice` ADD CONSTRAINT `council_secret_choice_vote_id_council_vote_id_fk` FOREIGN KEY (`vote_id`) REFERENCES `council_vote`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `council_topic` ADD CONSTRAINT `council_topic_district_id_district_id_fk` FOREIGN KEY (`district_id`) REFERENCES `district`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `council_topic` ADD CONSTRAINT `council_topic_request_id_request_id_fk` FOREIGN KEY (`request_id`) REFERENCES `request`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `council_vote` ADD CONSTRAINT `council_vote_topic_id_council_topic_id_fk` FOREIGN KEY (`topic_id`) REFERENCES `council_topic`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `council_vote_result` ADD CONSTRAINT `council_vote_result_vote_id_council_vote_id_fk` FOREIGN KEY (`vote_id`) REFERENCES `council_vote`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `campus_code` ADD CONSTRAINT `campus_code_campus_id_campus_id_fk` FOREIGN KEY (`campus_id`) REFERENCES `campus`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `request` ADD CONSTRAINT `request_district_id_district_id_fk` FOREIGN KEY (`district_id`) REFERENCES `district`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `request` ADD CONSTRAINT `request_campus_id_campus_id_fk` FOREIGN KEY (`campus_id`) REFERENCES `campus`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `request_contact` ADD CONSTRAINT `request_contact_request_id_request_id_fk` FOREIGN KEY (`request_id`) REFERENCES `request`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `request_event` ADD CONSTRAINT `request_event_request_id_request_id_fk` FOREIGN KEY (`request_id`) REFERENCES `request`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `request_photo` ADD CONSTRAINT `request_photo_request_id_request_id_fk` FOREIGN KEY (`request_id`) REFERENCES `request`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX `public_throttle_age` ON `public_throttle` (`window_ends_at`);--> statement-breakpoint
CREATE INDEX `council_entry_topic` ON `council_entry` (`topic_id`,`id`);--> statement-breakpoint
CREATE INDEX `council_secret_choice_vote` ON `council_secret_choice` (`vote_id`);--> statement-breakpoint
CREATE INDEX `council_topic_place` ON `council_topic` (`place_kind`,`place_id`,`status`);--> statement-breakpoint
CREATE INDEX `council_vote_topic` ON `council_vote` (`topic_id`);--> statement-breakpoint
CREATE INDEX `request_district` ON `request` (`district_id`,`status`,`due_on`);--> statement-breakpoint
CREATE INDEX `request_campus` ON `request` (`campus_id`,`status`,`due_on`);--> statement-breakpoint
CREATE INDEX `request_received` ON `request` (`campus_id`,`received_on`);--> statement-breakpoint
CREATE INDEX `request_handler` ON `request` (`handler_id`,`status`);--> statement-breakpoint
CREATE INDEX `request_merged` ON `request` (`merged_into`);--> statement-breakpoint
CREATE INDEX `request_event_request` ON `request_event` (`request_id`,`id`);--> statement-breakpoint
CREATE INDEX `request_photo_request` ON `request_photo` (`request_id`,`ordinal`);