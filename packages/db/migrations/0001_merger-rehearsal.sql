CREATE TABLE `merger_answer` (
	`case_id` char(26) NOT NULL,
	`conflict_key` varchar(80) NOT NULL,
	`answer` json NOT NULL,
	`answered_by` char(26) NOT NULL,
	`answered_at` datetime(3) NOT NULL,
	CONSTRAINT `merger_answer_case_id_conflict_key_pk` PRIMARY KEY(`case_id`,`conflict_key`)
);
--> statement-breakpoint
CREATE TABLE `school_class` (
	`id` char(26) NOT NULL,
	`campus_id` char(26) NOT NULL,
	`entry_year` smallint NOT NULL,
	`starts_on` date NOT NULL,
	`ends_on` date,
	CONSTRAINT `school_class_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `school_class_name` (
	`class_id` char(26) NOT NULL,
	`name` varchar(40) NOT NULL,
	`starts_on` date NOT NULL,
	`ends_on` date,
	CONSTRAINT `school_class_name_class_id_starts_on_pk` PRIMARY KEY(`class_id`,`starts_on`)
);
--> statement-breakpoint
ALTER TABLE `merger_case` ADD `new_representative` varchar(60);--> statement-breakpoint
ALTER TABLE `merger_document` ADD `kind` varchar(12) DEFAULT 'paper' NOT NULL;--> statement-breakpoint
ALTER TABLE `merger_answer` ADD CONSTRAINT `merger_answer_case_id_merger_case_id_fk` FOREIGN KEY (`case_id`) REFERENCES `merger_case`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `school_class` ADD CONSTRAINT `school_class_campus_id_campus_id_fk` FOREIGN KEY (`campus_id`) REFERENCES `campus`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `school_class_name` ADD CONSTRAINT `school_class_name_class_id_school_class_id_fk` FOREIGN KEY (`class_id`) REFERENCES `school_class`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX `school_class_campus` ON `school_class` (`campus_id`,`starts_on`);