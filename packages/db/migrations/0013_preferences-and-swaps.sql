CREATE TABLE `earlier_rotation` (
	`person_id` char(26) NOT NULL,
	`school_year` smallint NOT NULL,
	`from_school` varchar(100) NOT NULL,
	`to_school` varchar(100) NOT NULL,
	`evidence` varchar(300) NOT NULL,
	`recorded_by` char(26) NOT NULL,
	`recorded_at` datetime(3) NOT NULL,
	CONSTRAINT `earlier_rotation_person_id_school_year_pk` PRIMARY KEY(`person_id`,`school_year`)
);
--> statement-breakpoint
CREATE TABLE `exemption_end` (
	`id` char(26) NOT NULL,
	`person_id` char(26) NOT NULL,
	`kind` varchar(20) NOT NULL,
	`starts_on` date NOT NULL,
	`granted_until` date,
	`ends_on` date NOT NULL,
	`ended_by` char(26) NOT NULL,
	`ended_at` datetime(3) NOT NULL,
	CONSTRAINT `exemption_end_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `exemption_paper` (
	`file_id` char(26) NOT NULL,
	`person_id` char(26) NOT NULL,
	`kind` varchar(20) NOT NULL,
	`starts_on` date NOT NULL,
	CONSTRAINT `exemption_paper_file_id` PRIMARY KEY(`file_id`)
);
--> statement-breakpoint
CREATE TABLE `fairness_override` (
	`plan_id` char(26) NOT NULL,
	`person_id` char(26) NOT NULL,
	`reason` varchar(300) NOT NULL,
	`decided_by` char(26) NOT NULL,
	`decided_at` datetime(3) NOT NULL,
	CONSTRAINT `fairness_override_plan_id_person_id_pk` PRIMARY KEY(`plan_id`,`person_id`)
);
--> statement-breakpoint
CREATE TABLE `preference_campus` (
	`statement_id` char(26) NOT NULL,
	`campus_id` char(26) NOT NULL,
	`kind` varchar(6) NOT NULL,
	`rank_of` tinyint,
	CONSTRAINT `preference_campus_statement_id_campus_id_pk` PRIMARY KEY(`statement_id`,`campus_id`)
);
--> statement-breakpoint
CREATE TABLE `preference_statement` (
	`id` char(26) NOT NULL,
	`district_id` char(26) NOT NULL,
	`school_year` smallint NOT NULL,
	`person_id` char(26) NOT NULL,
	`willing` boolean NOT NULL,
	`reason` varchar(10),
	`reason_note` varchar(200) NOT NULL,
	`commute_note` varchar(200) NOT NULL,
	`stated_at` datetime(3) NOT NULL,
	`is_current` tinyint,
	CONSTRAINT `preference_statement_id` PRIMARY KEY(`id`),
	CONSTRAINT `preference_statement_current` UNIQUE(`person_id`,`school_year`,`is_current`)
);
--> statement-breakpoint
CREATE TABLE `preference_window` (
	`id` char(26) NOT NULL,
	`district_id` char(26) NOT NULL,
	`school_year` smallint NOT NULL,
	`opens_on` date NOT NULL,
	`ends_on` date NOT NULL,
	`set_by` char(26) NOT NULL,
	`set_at` datetime(3) NOT NULL,
	`is_current` tinyint,
	CONSTRAINT `preference_window_id` PRIMARY KEY(`id`),
	CONSTRAINT `preference_window_current` UNIQUE(`district_id`,`school_year`,`is_current`)
);
--> statement-breakpoint
CREATE TABLE `swap_proposal` (
	`id` char(26) NOT NULL,
	`district_id` char(26) NOT NULL,
	`school_year` smallint NOT NULL,
	`proposer_id` char(26) NOT NULL,
	`partner_id` char(26) NOT NULL,
	`proposer_campus_id` char(26) NOT NULL,
	`partner_campus_id` char(26) NOT NULL,
	`note` varchar(200) NOT NULL,
	`status` varchar(10) NOT NULL,
	`proposed_at` datetime(3) NOT NULL,
	`changed_at` datetime(3) NOT NULL,
	`reason` varchar(200),
	`plan_id` char(26),
	`alternative_id` char(26),
	`version` int NOT NULL DEFAULT 1,
	CONSTRAINT `swap_proposal_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
ALTER TABLE `earlier_rotation` ADD CONSTRAINT `earlier_rotation_person_id_person_id_fk` FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `exemption_end` ADD CONSTRAINT `exemption_end_person_id_person_id_fk` FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `exemption_paper` ADD CONSTRAINT `exemption_paper_file_id_stored_file_id_fk` FOREIGN KEY (`file_id`) REFERENCES `stored_file`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `exemption_paper` ADD CONSTRAINT `exemption_paper_person_id_person_id_fk` FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `fairness_override` ADD CONSTRAINT `fairness_override_plan_id_transfer_plan_id_fk` FOREIGN KEY (`plan_id`) REFERENCES `transfer_plan`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `fairness_override` ADD CONSTRAINT `fairness_override_person_id_person_id_fk` FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `preference_campus` ADD CONSTRAINT `preference_campus_statement_id_preference_statement_id_fk` FOREIGN KEY (`statement_id`) REFERENCES `preference_statement`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `preference_campus` ADD CONSTRAINT `preference_campus_campus_id_campus_id_fk` FOREIGN KEY (`campus_id`) REFERENCES `campus`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `preference_statement` ADD CONSTRAINT `preference_statement_person_id_person_id_fk` FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `preference_window` ADD CONSTRAINT `preference_window_district_id_district_id_fk` FOREIGN KEY (`district_id`) REFERENCES `district`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `swap_proposal` ADD CONSTRAINT `swap_proposal_district_id_district_id_fk` FOREIGN KEY (`district_id`) REFERENCES `district`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `swap_proposal` ADD CONSTRAINT `swap_proposal_proposer_id_person_id_fk` FOREIGN KEY (`proposer_id`) REFERENCES `person`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `swap_proposal` ADD CONSTRAINT `swap_proposal_partner_id_person_id_fk` FOREIGN KEY (`partner_id`) REFERENCES `person`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX `exemption_end_person` ON `exemption_end` (`person_id`);--> statement-breakpoint
CREATE INDEX `exemption_paper_exemption` ON `exemption_paper` (`person_id`,`kind`,`starts_on`);--> statement-breakpoint
CREATE INDEX `preference_statement_year` ON `preference_statement` (`district_id`,`school_year`,`is_current`);--> statement-breakpoint
CREATE INDEX `swap_proposal_proposer` ON `swap_proposal` (`proposer_id`,`school_year`);--> statement-breakpoint
CREATE INDEX `swap_proposal_partner` ON `swap_proposal` (`partner_id`,`school_year`);--> statement-breakpoint
CREATE INDEX `swap_proposal_year` ON `swap_proposal` (`district_id`,`school_year`,`status`);