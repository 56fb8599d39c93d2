CREATE TABLE `curriculum_course` (
	`plan_id` char(26) NOT NULL,
	`code` varchar(30) NOT NULL,
	`kind` varchar(10) NOT NULL,
	`ordinal` smallint NOT NULL,
	`name` varchar(60),
	`subject` varchar(30),
	CONSTRAINT `curriculum_course_plan_id_code_pk` PRIMARY KEY(`plan_id`,`code`)
);
--> statement-breakpoint
CREATE TABLE `curriculum_event` (
	`plan_id` char(26) NOT NULL,
	`ordinal` int NOT NULL,
	`kind` varchar(12) NOT NULL,
	`by_person` char(26) NOT NULL,
	`happened_at` datetime(3) NOT NULL,
	`detail` json NOT NULL,
	CONSTRAINT `curriculum_event_plan_id_ordinal_pk` PRIMARY KEY(`plan_id`,`ordinal`)
);
--> statement-breakpoint
CREATE TABLE `curriculum_periods` (
	`plan_id` char(26) NOT NULL,
	`code` varchar(30) NOT NULL,
	`grade` tinyint NOT NULL,
	`half_periods` smallint NOT NULL,
	CONSTRAINT `curriculum_periods_plan_id_code_grade_pk` PRIMARY KEY(`plan_id`,`code`,`grade`)
);
--> statement-breakpoint
CREATE TABLE `curriculum_plan` (
	`id` char(26) NOT NULL,
	`district_id` char(26) NOT NULL,
	`entity_id` char(26) NOT NULL,
	`school_year` smallint NOT NULL,
	`status` varchar(12) NOT NULL,
	`draft_slot` tinyint,
	`in_force_slot` tinyint,
	`period_minutes` tinyint NOT NULL,
	`interdisciplinary_percent` tinyint NOT NULL,
	`starts_on` date,
	`ends_on` date,
	`copied_from` char(26),
	`version` int NOT NULL DEFAULT 1,
	`kept_by` char(26) NOT NULL,
	`kept_at` datetime(3) NOT NULL,
	CONSTRAINT `curriculum_plan_id` PRIMARY KEY(`id`),
	CONSTRAINT `curriculum_plan_draft` UNIQUE(`entity_id`,`school_year`,`draft_slot`),
	CONSTRAINT `curriculum_plan_in_force` UNIQUE(`entity_id`,`school_year`,`in_force_slot`)
);
--> statement-breakpoint
CREATE TABLE `curriculum_variant` (
	`plan_id` char(26) NOT NULL,
	`campus_id` char(26) NOT NULL,
	`code` varchar(30) NOT NULL,
	`grade` tinyint NOT NULL,
	`half_periods` smallint NOT NULL,
	`reason` varchar(400) NOT NULL,
	CONSTRAINT `curriculum_variant_plan_id_campus_id_code_grade_pk` PRIMARY KEY(`plan_id`,`campus_id`,`code`,`grade`)
);
--> statement-breakpoint
ALTER TABLE `curriculum_course` ADD CONSTRAINT `curriculum_course_plan_id_curriculum_plan_id_fk` FOREIGN KEY (`plan_id`) REFERENCES `curriculum_plan`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `curriculum_event` ADD CONSTRAINT `curriculum_event_plan_id_curriculum_plan_id_fk` FOREIGN KEY (`plan_id`) REFERENCES `curriculum_plan`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `curriculum_periods` ADD CONSTRAINT `curriculum_periods_plan_id_curriculum_plan_id_fk` FOREIGN KEY (`plan_id`) REFERENCES `curriculum_plan`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `curriculum_plan` ADD CONSTRAINT `curriculum_plan_district_id_district_id_fk` FOREIGN KEY (`district_id`) REFERENCES `district`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `curriculum_plan` ADD CONSTRAINT `curriculum_plan_entity_id_legal_entity_id_fk` FOREIGN KEY (`entity_id`) REFERENCES `legal_entity`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `curriculum_variant` ADD CONSTRAINT `curriculum_variant_plan_id_curriculum_plan_id_fk` FOREIGN KEY (`plan_id`) REFERENCES `curriculum_plan`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `curriculum_variant` ADD CONSTRAINT `curriculum_variant_campus_id_campus_id_fk` FOREIGN KEY (`campus_id`) REFERENCES `campus`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX `curriculum_plan_district` ON `curriculum_plan` (`district_id`,`school_year`);--> statement-breakpoint
CREATE INDEX `curriculum_variant_campus` ON `curriculum_variant` (`campus_id`);