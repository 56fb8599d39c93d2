CREATE TABLE `part_time_service` (
	`id` char(26) NOT NULL,
	`district_id` char(26) NOT NULL,
	`person_id` char(26) NOT NULL,
	`home_campus_id` char(26) NOT NULL,
	`host_campus_id` char(26) NOT NULL,
	`subject` varchar(30) NOT NULL,
	`slots` json NOT NULL,
	`lessons` smallint NOT NULL,
	`reason` varchar(300),
	`starts_on` date NOT NULL,
	`ends_on` date,
	`arranged_by` char(26) NOT NULL,
	`arranged_at` datetime(3) NOT NULL,
	CONSTRAINT `part_time_service_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `weekly_lessons` (
	`id` char(26) NOT NULL,
	`person_id` char(26) NOT NULL,
	`lessons` smallint NOT NULL,
	`starts_on` date NOT NULL,
	`ends_on` date,
	`recorded_by` char(26) NOT NULL,
	`recorded_at` datetime(3) NOT NULL,
	CONSTRAINT `weekly_lessons_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
ALTER TABLE `duty` ADD `class_id` char(26);--> statement-breakpoint
ALTER TABLE `part_time_service` ADD CONSTRAINT `part_time_service_district_id_district_id_fk` FOREIGN KEY (`district_id`) REFERENCES `district`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `part_time_service` ADD CONSTRAINT `part_time_service_person_id_person_id_fk` FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `part_time_service` ADD CONSTRAINT `part_time_service_home_campus_id_campus_id_fk` FOREIGN KEY (`home_campus_id`) REFERENCES `campus`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `part_time_service` ADD CONSTRAINT `part_time_service_host_campus_id_campus_id_fk` FOREIGN KEY (`host_campus_id`) REFERENCES `campus`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `weekly_lessons` ADD CONSTRAINT `weekly_lessons_person_id_person_id_fk` FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX `part_time_service_person` ON `part_time_service` (`person_id`,`starts_on`);--> statement-breakpoint
CREATE INDEX `part_time_service_home` ON `part_time_service` (`home_campus_id`,`starts_on`);--> statement-breakpoint
CREATE INDEX `part_time_service_host` ON `part_time_service` (`host_campus_id`,`starts_on`);--> statement-breakpoint
CREATE INDEX `weekly_lessons_person` ON `weekly_lessons` (`person_id`,`starts_on`);