CREATE TABLE `emergency_contact` (
	`campus_id` char(26) NOT NULL,
	`starts_on` date NOT NULL,
	`ordinal` tinyint NOT NULL,
	`role` varchar(20) NOT NULL,
	`person_id` char(26),
	`office_name` varchar(60),
	`phones` json NOT NULL,
	`is_round_the_clock` boolean NOT NULL,
	`note` varchar(200) NOT NULL,
	CONSTRAINT `emergency_contact_campus_id_starts_on_ordinal_pk` PRIMARY KEY(`campus_id`,`starts_on`,`ordinal`)
);
--> statement-breakpoint
CREATE TABLE `emergency_list` (
	`campus_id` char(26) NOT NULL,
	`starts_on` date NOT NULL,
	`ends_on` date,
	`version` int NOT NULL,
	`kept_by` char(26) NOT NULL,
	`kept_at` datetime(3) NOT NULL,
	CONSTRAINT `emergency_list_campus_id_starts_on_pk` PRIMARY KEY(`campus_id`,`starts_on`)
);
--> statement-breakpoint
ALTER TABLE `emergency_contact` ADD CONSTRAINT `emergency_contact_campus_id_campus_id_fk` FOREIGN KEY (`campus_id`) REFERENCES `campus`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `emergency_contact` ADD CONSTRAINT `emergency_contact_person_id_person_id_fk` FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `emergency_list` ADD CONSTRAINT `emergency_list_campus_id_campus_id_fk` FOREIGN KEY (`campus_id`) REFERENCES `campus`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX `emergency_contact_person` ON `emergency_contact` (`person_id`);