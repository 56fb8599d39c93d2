CREATE TABLE `handover_entry` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`item_id` char(26) NOT NULL,
	`act` varchar(12) NOT NULL,
	`status` varchar(12) NOT NULL,
	`quantity` int,
	`fen` bigint,
	`text` varchar(500),
	`person_id` char(26) NOT NULL,
	`on_behalf_of` char(26),
	`at` datetime(3) NOT NULL,
	CONSTRAINT `handover_entry_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `handover_item` (
	`id` char(26) NOT NULL,
	`case_id` char(26) NOT NULL,
	`kind` varchar(12) NOT NULL,
	`number` varchar(40) NOT NULL,
	`name` varchar(120) NOT NULL,
	`location` varchar(120),
	`unit` varchar(20),
	`note` varchar(300),
	`listed_quantity` int NOT NULL,
	`listed_fen` bigint NOT NULL,
	`counted_quantity` int,
	`counted_fen` bigint,
	`status` varchar(12) NOT NULL,
	`explanation` varchar(500),
	`version` int NOT NULL DEFAULT 1,
	`import_id` char(26),
	CONSTRAINT `handover_item_id` PRIMARY KEY(`id`),
	CONSTRAINT `handover_item_number` UNIQUE(`case_id`,`kind`,`number`)
);
--> statement-breakpoint
CREATE TABLE `handover_ledger` (
	`case_id` char(26) NOT NULL,
	`district_id` char(26) NOT NULL,
	`closed_at` datetime(3),
	`closed_by` char(26),
	CONSTRAINT `handover_ledger_case_id` PRIMARY KEY(`case_id`)
);
--> statement-breakpoint
CREATE TABLE `delegation` (
	`id` char(26) NOT NULL,
	`district_id` char(26) NOT NULL,
	`post_id` char(26) NOT NULL,
	`delegate_person_id` char(26) NOT NULL,
	`permissions` json NOT NULL,
	`place_kind` varchar(10) NOT NULL,
	`place_id` char(26) NOT NULL,
	`starts_on` date NOT NULL,
	`ends_on` date NOT NULL,
	`reason` varchar(200) NOT NULL,
	`delegated_at` datetime(3) NOT NULL,
	`revoked_by` char(26),
	`revoked_at` datetime(3),
	CONSTRAINT `delegation_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `department` (
	`id` char(26) NOT NULL,
	`district_id` char(26) NOT NULL,
	`entity_id` char(26) NOT NULL,
	`kind` varchar(20) NOT NULL,
	`opened_on` date NOT NULL,
	`closed_on` date,
	`merged_into_id` char(26),
	`version` int NOT NULL DEFAULT 1,
	CONSTRAINT `department_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `department_detail` (
	`department_id` char(26) NOT NULL,
	`name` varchar(60) NOT NULL,
	`parent_id` char(26),
	`campus_id` char(26),
	`starts_on` date NOT NULL,
	`ends_on` date,
	CONSTRAINT `department_detail_department_id_starts_on_pk` PRIMARY KEY(`department_id`,`starts_on`)
);
--> statement-breakpoint
CREATE TABLE `deputyship` (
	`id` char(26) NOT NULL,
	`district_id` char(26) NOT NULL,
	`post_id` char(26) NOT NULL,
	`deputy_person_id` char(26) NOT NULL,
	`kind` varchar(10) NOT NULL,
	`permissions` json NOT NULL,
	`starts_on` date NOT NULL,
	`ends_on` date,
	`reason` varchar(200) NOT NULL,
	`arranged_by` char(26) NOT NULL,
	`arranged_at` datetime(3) NOT NULL,
	`revoked_by` char(26),
	`revoked_at` datetime(3),
	CONSTRAINT `deputyship_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `position` (
	`id` char(26) NOT NULL,
	`department_id` char(26) NOT NULL,
	`title` varchar(60) NOT NULL,
	`rank_name` varchar(10) NOT NULL,
	`role` varchar(30) NOT NULL,
	CONSTRAINT `position_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `position_number` (
	`position_id` char(26) NOT NULL,
	`planned` smallint NOT NULL,
	`starts_on` date NOT NULL,
	`ends_on` date,
	CONSTRAINT `position_number_position_id_starts_on_pk` PRIMARY KEY(`position_id`,`starts_on`)
);
--> statement-breakpoint
ALTER TABLE `account` ADD `must_change_password` boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `post` ADD `position_id` char(26);--> statement-breakpoint
ALTER TABLE `audit_event` ADD `on_behalf_of` char(26);--> statement-breakpoint
ALTER TABLE `import_run` ADD `about_id` varchar(26);--> statement-breakpoint
ALTER TABLE `handover_entry` ADD CONSTRAINT `handover_entry_item_id_handover_item_id_fk` FOREIGN KEY (`item_id`) REFERENCES `handover_item`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `handover_item` ADD CONSTRAINT `handover_item_case_id_merger_case_id_fk` FOREIGN KEY (`case_id`) REFERENCES `merger_case`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `handover_ledger` ADD CONSTRAINT `handover_ledger_case_id_merger_case_id_fk` FOREIGN KEY (`case_id`) REFERENCES `merger_case`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `handover_ledger` ADD CONSTRAINT `handover_ledger_district_id_district_id_fk` FOREIGN KEY (`district_id`) REFERENCES `district`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `delegation` ADD CONSTRAINT `delegation_post_id_post_id_fk` FOREIGN KEY (`post_id`) REFERENCES `post`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `department` ADD CONSTRAINT `department_district_id_district_id_fk` FOREIGN KEY (`district_id`) REFERENCES `district`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `department` ADD CONSTRAINT `department_entity_id_legal_entity_id_fk` FOREIGN KEY (`entity_id`) REFERENCES `legal_entity`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `department_detail` ADD CONSTRAINT `department_detail_department_id_department_id_fk` FOREIGN KEY (`department_id`) REFERENCES `department`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `deputyship` ADD CONSTRAINT `deputyship_post_id_post_id_fk` FOREIGN KEY (`post_id`) REFERENCES `post`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `position` ADD CONSTRAINT `position_department_id_department_id_fk` FOREIGN KEY (`department_id`) REFERENCES `department`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `position_number` ADD CONSTRAINT `position_number_position_id_position_id_fk` FOREIGN KEY (`position_id`) REFERENCES `position`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX `handover_entry_item` ON `handover_entry` (`item_id`,`id`);--> statement-breakpoint
CREATE INDEX `delegation_post` ON `delegation` (`post_id`);--> statement-breakpoint
CREATE INDEX `delegation_delegate` ON `delegation` (`delegate_person_id`);--> statement-breakpoint
CREATE INDEX `department_entity` ON `department` (`entity_id`);--> statement-breakpoint
CREATE INDEX `deputyship_post` ON `deputyship` (`post_id`);--> statement-breakpoint
CREATE INDEX `deputyship_deputy` ON `deputyship` (`deputy_person_id`);--> statement-breakpoint
CREATE INDEX `position_department` ON `position` (`department_id`);--> statement-breakpoint
CREATE INDEX `post_position` ON `post` (`position_id`);