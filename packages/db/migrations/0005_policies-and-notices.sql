CREATE TABLE `notice` (
	`id` char(26) NOT NULL,
	`district_id` char(26) NOT NULL,
	`place_kind` varchar(10) NOT NULL,
	`place_id` char(26) NOT NULL,
	`title` varchar(120) NOT NULL,
	`text` text NOT NULL,
	`audience` json NOT NULL,
	`needs_confirmation` boolean NOT NULL,
	`confirm_by` date,
	`remind_days_before` int NOT NULL,
	`current_until` date,
	`status` varchar(12) NOT NULL,
	`publish_on` date,
	`published_on` date,
	`published_at` datetime(3),
	`withdrawn_at` datetime(3),
	`withdrawn_by` char(26),
	`withdraw_reason` varchar(500),
	`created_by` char(26) NOT NULL,
	`created_at` datetime(3) NOT NULL,
	`version` int NOT NULL DEFAULT 1,
	CONSTRAINT `notice_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `notice_file` (
	`notice_id` char(26) NOT NULL,
	`file_id` char(26) NOT NULL,
	CONSTRAINT `notice_file_notice_id_file_id_pk` PRIMARY KEY(`notice_id`,`file_id`)
);
--> statement-breakpoint
CREATE TABLE `notice_recipient` (
	`notice_id` char(26) NOT NULL,
	`person_id` char(26) NOT NULL,
	`campus_id` char(26),
	`origin` varchar(10) NOT NULL,
	`opened_at` datetime(3),
	`confirmed_at` datetime(3),
	`reminded_at` datetime(3),
	`reminders` int NOT NULL DEFAULT 0,
	CONSTRAINT `notice_recipient_notice_id_person_id_pk` PRIMARY KEY(`notice_id`,`person_id`)
);
--> statement-breakpoint
CREATE TABLE `notice_reminder` (
	`id` char(26) NOT NULL,
	`notice_id` char(26) NOT NULL,
	`reminded_by` char(26),
	`reminded_at` datetime(3) NOT NULL,
	`people` int NOT NULL,
	CONSTRAINT `notice_reminder_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `policy` (
	`id` char(26) NOT NULL,
	`district_id` char(26) NOT NULL,
	`owner_kind` varchar(10) NOT NULL,
	`owner_id` char(26) NOT NULL,
	`category` varchar(20) NOT NULL,
	`last_version` int NOT NULL DEFAULT 0,
	`last_article_key` int NOT NULL DEFAULT 0,
	`created_by` char(26) NOT NULL,
	`created_at` datetime(3) NOT NULL,
	CONSTRAINT `policy_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `policy_acknowledgement` (
	`policy_id` char(26) NOT NULL,
	`version` int NOT NULL,
	`person_id` char(26) NOT NULL,
	`acknowledged_at` datetime(3) NOT NULL,
	CONSTRAINT `policy_acknowledgement_policy_id_version_person_id_pk` PRIMARY KEY(`policy_id`,`version`,`person_id`)
);
--> statement-breakpoint
CREATE TABLE `policy_conflict_answer` (
	`policy_id` char(26) NOT NULL,
	`version` int NOT NULL,
	`exception_id` char(26) NOT NULL,
	`answer` varchar(8) NOT NULL,
	CONSTRAINT `policy_conflict_answer_policy_id_version_exception_id_pk` PRIMARY KEY(`policy_id`,`version`,`exception_id`)
);
--> statement-breakpoint
CREATE TABLE `policy_draft` (
	`id` char(26) NOT NULL,
	`policy_id` char(26) NOT NULL,
	`status` varchar(12) NOT NULL,
	`based_on` int,
	`revision` int NOT NULL,
	`opened_by` char(26) NOT NULL,
	`opened_at` datetime(3) NOT NULL,
	`closed_by` char(26),
	`closed_at` datetime(3),
	`reason` varchar(500),
	`published_as` int,
	CONSTRAINT `policy_draft_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `policy_draft_revision` (
	`draft_id` char(26) NOT NULL,
	`revision` int NOT NULL,
	`title` varchar(100) NOT NULL,
	`articles` json NOT NULL,
	`saved_by` char(26) NOT NULL,
	`saved_at` datetime(3) NOT NULL,
	CONSTRAINT `policy_draft_revision_draft_id_revision_pk` PRIMARY KEY(`draft_id`,`revision`)
);
--> statement-breakpoint
CREATE TABLE `policy_exception` (
	`id` char(26) NOT NULL,
	`policy_id` char(26) NOT NULL,
	`campus_id` char(26) NOT NULL,
	`article_key` int NOT NULL,
	`instead` text NOT NULL,
	`reason` varchar(500) NOT NULL,
	`starts_on` date NOT NULL,
	`ends_on` date NOT NULL,
	`allowed_until` date NOT NULL,
	`allowed_by` char(26) NOT NULL,
	`allowed_at` datetime(3) NOT NULL,
	`follows` char(26),
	`ended_by` char(26),
	`ended_at` datetime(3),
	`end_reason` varchar(500),
	CONSTRAINT `policy_exception_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `policy_in_force` (
	`policy_id` char(26) NOT NULL,
	`campus_id` char(26) NOT NULL,
	`version` int NOT NULL,
	`starts_on` date NOT NULL,
	`ends_on` date,
	CONSTRAINT `policy_in_force_policy_id_campus_id_version_pk` PRIMARY KEY(`policy_id`,`campus_id`,`version`)
);
--> statement-breakpoint
CREATE TABLE `policy_reminder` (
	`id` char(26) NOT NULL,
	`policy_id` char(26) NOT NULL,
	`version` int NOT NULL,
	`reminded_by` char(26) NOT NULL,
	`reminded_at` datetime(3) NOT NULL,
	`people` int NOT NULL,
	CONSTRAINT `policy_reminder_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `policy_version` (
	`policy_id` char(26) NOT NULL,
	`number` int NOT NULL,
	`title` varchar(100) NOT NULL,
	`articles` json NOT NULL,
	`note` varchar(500) NOT NULL,
	`effective_on` date NOT NULL,
	`acknowledged_by` json NOT NULL,
	`acknowledge_until` date,
	`restores` int,
	`published_by` char(26) NOT NULL,
	`published_at` datetime(3) NOT NULL,
	CONSTRAINT `policy_version_policy_id_number_pk` PRIMARY KEY(`policy_id`,`number`)
);
--> statement-breakpoint
ALTER TABLE `notice` ADD CONSTRAINT `notice_district_id_district_id_fk` FOREIGN KEY (`district_id`) REFERENCES `district`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `notice_file` ADD CONSTRAINT `notice_file_notice_id_notice_id_fk` FOREIGN KEY (`notice_id`) REFERENCES `notice`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `notice_file` ADD CONSTRAINT `notice_file_file_id_stored_file_id_fk` FOREIGN KEY (`file_id`) REFERENCES `stored_file`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `notice_recipient` ADD CONSTRAINT `notice_recipient_notice_id_notice_id_fk` FOREIGN KEY (`notice_id`) REFERENCES `notice`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `notice_reminder` ADD CONSTRAINT `notice_reminder_notice_id_notice_id_fk` FOREIGN KEY (`notice_id`) REFERENCES `notice`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `policy` ADD CONSTRAINT `policy_district_id_district_id_fk` FOREIGN KEY (`district_id`) REFERENCES `district`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `policy_acknowledgement` ADD CONSTRAINT `policy_acknowledgement_policy_id_policy_id_fk` FOREIGN KEY (`policy_id`) REFERENCES `policy`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `policy_conflict_answer` ADD CONSTRAINT `policy_conflict_answer_policy_id_policy_id_fk` FOREIGN KEY (`policy_id`) REFERENCES `policy`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `policy_conflict_answer` ADD CONSTRAINT `policy_conflict_answer_exception_id_policy_exception_id_fk` FOREIGN KEY (`exception_id`) REFERENCES `policy_exception`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `policy_draft` ADD CONSTRAINT `policy_draft_policy_id_policy_id_fk` FOREIGN KEY (`policy_id`) REFERENCES `policy`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `policy_draft_revision` ADD CONSTRAINT `policy_draft_revision_draft_id_policy_draft_id_fk` FOREIGN KEY (`draft_id`) REFERENCES `policy_draft`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `policy_exception` ADD CONSTRAINT `policy_exception_policy_id_policy_id_fk` FOREIGN KEY (`policy_id`) REFERENCES `policy`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `policy_exception` ADD CONSTRAINT `policy_exception_campus_id_campus_id_fk` FOREIGN KEY (`campus_id`) REFERENCES `campus`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `policy_in_force` ADD CONSTRAINT `policy_in_force_policy_id_policy_id_fk` FOREIGN KEY (`policy_id`) REFERENCES `policy`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `policy_in_force` ADD CONSTRAINT `policy_in_force_campus_id_campus_id_fk` FOREIGN KEY (`campus_id`) REFERENCES `campus`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `policy_reminder` ADD CONSTRAINT `policy_reminder_policy_id_policy_id_fk` FOREIGN KEY (`policy_id`) REFERENCES `policy`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `policy_version` ADD CONSTRAINT `policy_version_policy_id_policy_id_fk` FOREIGN KEY (`policy_id`) REFERENCES `policy`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX `notice_district` ON `notice` (`district_id`,`status`);--> statement-breakpoint
CREATE INDEX `notice_place` ON `notice` (`place_kind`,`place_id`);--> statement-breakpoint
CREATE INDEX `notice_due` ON `notice` (`status`,`publish_on`);--> statement-breakpoint
CREATE INDEX `notice_recipient_person` ON `notice_recipient` (`person_id`);--> statement-breakpoint
CREATE INDEX `notice_reminder_notice` ON `notice_reminder` (`notice_id`,`reminded_at`);--> statement-breakpoint
CREATE INDEX `policy_owner` ON `policy` (`owner_kind`,`owner_id`);--> statement-breakpoint
CREATE INDEX `policy_district` ON `policy` (`district_id`);--> statement-breakpoint
CREATE INDEX `policy_draft_policy` ON `policy_draft` (`policy_id`,`status`);--> statement-breakpoint
CREATE INDEX `policy_exception_policy` ON `policy_exception` (`policy_id`,`campus_id`);--> statement-breakpoint
CREATE INDEX `policy_exception_campus` ON `policy_exception` (`campus_id`);--> statement-breakpoint
CREATE INDEX `policy_in_force_campus` ON `policy_in_force` (`campus_id`,`starts_on`);--> statement-breakpoint
CREATE INDEX `policy_reminder_policy` ON `policy_reminder` (`policy_id`,`version`,`reminded_at`);