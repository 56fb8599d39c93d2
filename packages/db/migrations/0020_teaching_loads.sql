CREATE TABLE `teaching_load` (
	`entity_id` char(26) NOT NULL,
	`school_year` smallint NOT NULL,
	`district_id` char(26) NOT NULL,
	`version` int NOT NULL,
	`kept_by` char(26) NOT NULL,
	`kept_at` datetime(3) NOT NULL,
	CONSTRAINT `teaching_load_entity_id_school_year_pk` PRIMARY KEY(`entity_id`,`school_year`)
);
--> statement-breakpoint
CREATE TABLE `teaching_part` (
	`school_year` smallint NOT NULL,
	`class_id` char(26) NOT NULL,
	`code` varchar(30) NOT NULL,
	`ordinal` tinyint NOT NULL,
	`person_id` char(26) NOT NULL,
	`half_periods` smallint NOT NULL,
	`starts_on` date,
	`ends_on` date,
	CONSTRAINT `teaching_part_school_year_class_id_code_ordinal_pk` PRIMARY KEY(`school_year`,`class_id`,`code`,`ordinal`)
);
--> statement-breakpoint
ALTER TABLE `teaching_load` ADD CONSTRAINT `teaching_load_entity_id_legal_entity_id_fk` FOREIGN KEY (`entity_id`) REFERENCES `legal_entity`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `teaching_load` ADD CONSTRAINT `teaching_load_district_id_district_id_fk` FOREIGN KEY (`district_id`) REFERENCES `district`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `teaching_part` ADD CONSTRAINT `teaching_part_class_id_school_class_id_fk` FOREIGN KEY (`class_id`) REFERENCES `school_class`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `teaching_part` ADD CONSTRAINT `teaching_part_person_id_person_id_fk` FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX `teaching_part_person` ON `teaching_part` (`person_id`,`school_year`);