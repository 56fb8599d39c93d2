CREATE TABLE `application_photo` (
	`id` char(26) NOT NULL,
	`application_id` char(26) NOT NULL,
	`field_id` varchar(30) NOT NULL,
	`round` int NOT NULL,
	`ordinal` tinyint NOT NULL,
	`bytes` int NOT NULL,
	`content` mediumblob NOT NULL,
	CONSTRAINT `application_photo_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `service_applicant` (
	`application_id` char(26) NOT NULL,
	`name` varchar(120) NOT NULL,
	`phone` varchar(20) NOT NULL,
	`pupil_name` varchar(120) NOT NULL,
	`pupil_class` varchar(120) NOT NULL,
	CONSTRAINT `service_applicant_application_id` PRIMARY KEY(`application_id`)
);
--> statement-breakpoint
CREATE TABLE `service_application` (
	`id` char(26) NOT NULL,
	`number` varchar(20) NOT NULL,
	`secret_hash` char(64) NOT NULL,
	`sending_hash` char(64) NOT NULL,
	`district_id` char(26) NOT NULL,
	`campus_id` char(26) NOT NULL,
	`entity_id` char(26) NOT NULL,
	`item_key` varchar(40) NOT NULL,
	`approval_id` char(26) NOT NULL,
	`status` varchar(10) NOT NULL,
	`rounds` int NOT NULL,
	`received_at` datetime(3) NOT NULL,
	`received_on` date NOT NULL,
	`promised_days` int NOT NULL,
	`due_on` date NOT NULL,
	`ended_on` date,
	`forgotten_on` date,
	CONSTRAINT `service_application_id` PRIMARY KEY(`id`),
	CONSTRAINT `service_application_number_unique` UNIQUE(`number`),
	CONSTRAINT `service_application_sending_hash_unique` UNIQUE(`sending_hash`)
);
--> statement-breakpoint
CREATE TABLE `service_item_setting` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`district_id` char(26) NOT NULL,
	`item_key` varchar(40) NOT NULL,
	`starts_on` date NOT NULL,
	`ends_on` date,
	`is_current` tinyint,
	`is_open` boolean NOT NULL,
	`closed_reason` varchar(800) NOT NULL,
	`promised_days` int,
	`notes` varchar(2000) NOT NULL,
	`changed_by` char(26) NOT NULL,
	`changed_at` datetime(3) NOT NULL,
	CONSTRAINT `service_item_setting_id` PRIMARY KEY(`id`),
	CONSTRAINT `service_item_setting_current` UNIQUE(`district_id`,`item_key`,`is_current`)
);
--> statement-breakpoint
ALTER TABLE `approval` MODIFY COLUMN `applicant_id` char(26);--> statement-breakpoint
ALTER TABLE `approval_task_office` MODIFY COLUMN `applicant_id` char(26);--> statement-breakpoint
ALTER TABLE `application_photo` ADD CONSTRAINT `application_photo_application_id_service_application_id_fk` FOREIGN KEY (`application_id`) REFERENCES `service_application`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `service_applicant` ADD CONSTRAINT `service_applicant_application_id_service_application_id_fk` FOREIGN KEY (`application_id`) REFERENCES `service_application`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `service_application` ADD CONSTRAINT `service_application_district_id_district_id_fk` FOREIGN KEY (`district_id`) REFERENCES `district`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `service_application` ADD CONSTRAINT `service_application_campus_id_campus_id_fk` FOREIGN KEY (`campus_id`) REFERENCES `campus`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `service_application` ADD CONSTRAINT `service_application_entity_id_legal_entity_id_fk` FOREIGN KEY (`entity_id`) REFERENCES `legal_entity`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `service_application` ADD CONSTRAINT `service_application_approval_id_approval_id_fk` FOREIGN KEY (`approval_id`) REFERENCES `approval`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `service_item_setting` ADD CONSTRAINT `service_item_setting_district_id_district_id_fk` FOREIGN KEY (`district_id`) REFERENCES `district`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX `application_photo_of` ON `application_photo` (`application_id`,`round`,`ordinal`);--> statement-breakpoint
CREATE INDEX `service_application_campus` ON `service_application` (`campus_id`,`received_on`);--> statement-breakpoint
CREATE INDEX `service_application_open` ON `service_application` (`campus_id`,`status`,`due_on`);--> statement-breakpoint
CREATE INDEX `service_application_ended` ON `service_application` (`district_id`,`forgotten_on`,`ended_on`);