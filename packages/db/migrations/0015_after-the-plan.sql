CREATE TABLE `handover_note` (
	`id` char(26) NOT NULL,
	`district_id` char(26) NOT NULL,
	`plan_id` char(26) NOT NULL,
	`person_id` char(26) NOT NULL,
	`campus_id` char(26) NOT NULL,
	`receiver_id` char(26),
	`content` json NOT NULL,
	`status` varchar(12) NOT NULL,
	`sent_back_reason` varchar(300),
	`handed_at` datetime(3),
	`received_at` datetime(3),
	`confirmed_by` char(26),
	`confirmed_at` datetime(3),
	`version` int NOT NULL DEFAULT 1,
	CONSTRAINT `handover_note_id` PRIMARY KEY(`id`),
	CONSTRAINT `handover_note_of` UNIQUE(`plan_id`,`person_id`)
);
--> statement-breakpoint
CREATE TABLE `mentoring` (
	`id` char(26) NOT NULL,
	`district_id` char(26) NOT NULL,
	`mentor_id` char(26) NOT NULL,
	`mentee_id` char(26) NOT NULL,
	`subject` varchar(30) NOT NULL,
	`starts_on` date NOT NULL,
	`ends_on` date,
	`aims` varchar(500) NOT NULL,
	`rotation_id` char(26),
	`carries_over` boolean NOT NULL,
	`end_reason` varchar(300),
	`made_by` char(26) NOT NULL,
	`made_at` datetime(3) NOT NULL,
	CONSTRAINT `mentoring_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `rotation` (
	`id` char(26) NOT NULL,
	`district_id` char(26) NOT NULL,
	`person_id` char(26) NOT NULL,
	`plan_id` char(26) NOT NULL,
	`home_campus_id` char(26) NOT NULL,
	`away_campus_id` char(26) NOT NULL,
	`starts_on` date NOT NULL,
	`ends_on` date,
	`status` varchar(12) NOT NULL,
	`ended_on` date,
	`version` int NOT NULL DEFAULT 1,
	CONSTRAINT `rotation_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `rotation_correction` (
	`id` char(26) NOT NULL,
	`rotation_id` char(26) NOT NULL,
	`kind` varchar(16) NOT NULL,
	`corrected_on` date NOT NULL,
	`to_campus_id` char(26),
	`reason` varchar(300) NOT NULL,
	`paper` varchar(100) NOT NULL,
	`status` varchar(12) NOT NULL,
	`proposed_by` char(26) NOT NULL,
	`proposed_at` datetime(3) NOT NULL,
	`decided_by` char(26),
	`decided_at` datetime(3),
	`decision_reason` varchar(300),
	CONSTRAINT `rotation_correction_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `rotation_step` (
	`rotation_id` char(26) NOT NULL,
	`number` int NOT NULL,
	`kind` varchar(12) NOT NULL,
	`ends_on` date,
	`reason` varchar(300),
	`decided_by` char(26),
	`decided_at` datetime(3) NOT NULL,
	CONSTRAINT `rotation_step_rotation_id_number_pk` PRIMARY KEY(`rotation_id`,`number`)
);
--> statement-breakpoint
ALTER TABLE `handover_note` ADD CONSTRAINT `handover_note_district_id_district_id_fk` FOREIGN KEY (`district_id`) REFERENCES `district`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `handover_note` ADD CONSTRAINT `handover_note_plan_id_transfer_plan_id_fk` FOREIGN KEY (`plan_id`) REFERENCES `transfer_plan`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `handover_note` ADD CONSTRAINT `handover_note_person_id_person_id_fk` FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `handover_note` ADD CONSTRAINT `handover_note_campus_id_campus_id_fk` FOREIGN KEY (`campus_id`) REFERENCES `campus`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `handover_note` ADD CONSTRAINT `handover_note_receiver_id_person_id_fk` FOREIGN KEY (`receiver_id`) REFERENCES `person`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `mentoring` ADD CONSTRAINT `mentoring_district_id_district_id_fk` FOREIGN KEY (`district_id`) REFERENCES `district`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `mentoring` ADD CONSTRAINT `mentoring_mentor_id_person_id_fk` FOREIGN KEY (`mentor_id`) REFERENCES `person`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `mentoring` ADD CONSTRAINT `mentoring_mentee_id_person_id_fk` FOREIGN KEY (`mentee_id`) REFERENCES `person`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `mentoring` ADD CONSTRAINT `mentoring_rotation_id_rotation_id_fk` FOREIGN KEY (`rotation_id`) REFERENCES `rotation`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `rotation` ADD CONSTRAINT `rotation_district_id_district_id_fk` FOREIGN KEY (`district_id`) REFERENCES `district`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `rotation` ADD CONSTRAINT `rotation_person_id_person_id_fk` FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `rotation` ADD CONSTRAINT `rotation_plan_id_transfer_plan_id_fk` FOREIGN KEY (`plan_id`) REFERENCES `transfer_plan`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `rotation` ADD CONSTRAINT `rotation_home_campus_id_campus_id_fk` FOREIGN KEY (`home_campus_id`) REFERENCES `campus`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `rotation` ADD CONSTRAINT `rotation_away_campus_id_campus_id_fk` FOREIGN KEY (`away_campus_id`) REFERENCES `campus`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `rotation_correction` ADD CONSTRAINT `rotation_correction_rotation_id_rotation_id_fk` FOREIGN KEY (`rotation_id`) REFERENCES `rotation`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `rotation_correction` ADD CONSTRAINT `rotation_correction_to_campus_id_campus_id_fk` FOREIGN KEY (`to_campus_id`) REFERENCES `campus`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `rotation_step` ADD CONSTRAINT `rotation_step_rotation_id_rotation_id_fk` FOREIGN KEY (`rotation_id`) REFERENCES `rotation`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX `handover_note_receiver` ON `handover_note` (`receiver_id`);--> statement-breakpoint
CREATE INDEX `handover_note_campus` ON `handover_note` (`campus_id`);--> statement-breakpoint
CREATE INDEX `mentoring_district` ON `mentoring` (`district_id`);--> statement-breakpoint
CREATE INDEX `mentoring_mentor` ON `mentoring` (`mentor_id`);--> statement-breakpoint
CREATE INDEX `mentoring_mentee` ON `mentoring` (`mentee_id`);--> statement-breakpoint
CREATE INDEX `mentoring_rotation` ON `mentoring` (`rotation_id`);--> statement-breakpoint
CREATE INDEX `rotation_district` ON `rotation` (`district_id`,`status`);--> statement-breakpoint
CREATE INDEX `rotation_person` ON `rotation` (`person_id`);--> statement-breakpoint
CREATE INDEX `rotation_due` ON `rotation` (`status`,`ends_on`);--> statement-breakpoint
CREATE INDEX `rotation_correction_rotation` ON `rotation_correction` (`rotation_id`);--> statement-breakpoint
CREATE INDEX `rotation_correction_due` ON `rotation_correction` (`status`,`corrected_on`);