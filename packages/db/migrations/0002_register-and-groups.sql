CREATE TABLE `campus_address` (
	`campus_id` char(26) NOT NULL,
	`address` varchar(200) NOT NULL,
	`starts_on` date NOT NULL,
	`ends_on` date,
	CONSTRAINT `campus_address_campus_id_starts_on_pk` PRIMARY KEY(`campus_id`,`starts_on`)
);
--> statement-breakpoint
CREATE TABLE `entity_certificate` (
	`entity_id` char(26) NOT NULL,
	`number` varchar(60) NOT NULL,
	`issuing_body` varchar(100) NOT NULL,
	`starts_on` date NOT NULL,
	`ends_on` date,
	`valid_until` date NOT NULL,
	CONSTRAINT `entity_certificate_entity_id_starts_on_pk` PRIMARY KEY(`entity_id`,`starts_on`)
);
--> statement-breakpoint
CREATE TABLE `legal_entity_address` (
	`entity_id` char(26) NOT NULL,
	`address` varchar(200) NOT NULL,
	`starts_on` date NOT NULL,
	`ends_on` date,
	CONSTRAINT `legal_entity_address_entity_id_starts_on_pk` PRIMARY KEY(`entity_id`,`starts_on`)
);
--> statement-breakpoint
CREATE TABLE `legal_representative` (
	`entity_id` char(26) NOT NULL,
	`name` varchar(60) NOT NULL,
	`appointment_document` varchar(60) NOT NULL,
	`removal_document` varchar(60),
	`starts_on` date NOT NULL,
	`ends_on` date,
	CONSTRAINT `legal_representative_entity_id_starts_on_pk` PRIMARY KEY(`entity_id`,`starts_on`)
);
--> statement-breakpoint
RENAME TABLE `zone_membership` TO `group_membership`;--> statement-breakpoint
RENAME TABLE `school_zone` TO `school_group`;--> statement-breakpoint
ALTER TABLE `group_membership` RENAME COLUMN `zone_id` TO `group_id`;--> statement-breakpoint
ALTER TABLE `school_group` DROP FOREIGN KEY `school_zone_district_id_district_id_fk`;
--> statement-breakpoint
ALTER TABLE `group_membership` DROP FOREIGN KEY `zone_membership_zone_id_school_zone_id_fk`;
--> statement-breakpoint
ALTER TABLE `group_membership` DROP FOREIGN KEY `zone_membership_campus_id_campus_id_fk`;
--> statement-breakpoint
ALTER TABLE `school_group` DROP PRIMARY KEY;--> statement-breakpoint
ALTER TABLE `group_membership` DROP PRIMARY KEY;--> statement-breakpoint
ALTER TABLE `school_group` ADD PRIMARY KEY(`id`);--> statement-breakpoint
ALTER TABLE `group_membership` ADD PRIMARY KEY(`group_id`,`campus_id`,`starts_on`);--> statement-breakpoint
ALTER TABLE `school_group` ADD `kind` varchar(20) DEFAULT 'zone' NOT NULL;--> statement-breakpoint
ALTER TABLE `school_group` ADD `basis` varchar(60);--> statement-breakpoint
ALTER TABLE `school_group` ADD `ended_on` date;--> statement-breakpoint
ALTER TABLE `school_group` ADD `version` int DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `campus_address` ADD CONSTRAINT `campus_address_campus_id_campus_id_fk` FOREIGN KEY (`campus_id`) REFERENCES `campus`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `entity_certificate` ADD CONSTRAINT `entity_certificate_entity_id_legal_entity_id_fk` FOREIGN KEY (`entity_id`) REFERENCES `legal_entity`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `legal_entity_address` ADD CONSTRAINT `legal_entity_address_entity_id_legal_entity_id_fk` FOREIGN KEY (`entity_id`) REFERENCES `legal_entity`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `legal_representative` ADD CONSTRAINT `legal_representative_entity_id_legal_entity_id_fk` FOREIGN KEY (`entity_id`) REFERENCES `legal_entity`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX `entity_certificate_number` ON `entity_certificate` (`number`);--> statement-breakpoint
ALTER TABLE `school_group` ADD CONSTRAINT `school_group_district_id_district_id_fk` FOREIGN KEY (`district_id`) REFERENCES `district`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `group_membership` ADD CONSTRAINT `group_membership_group_id_school_group_id_fk` FOREIGN KEY (`group_id`) REFERENCES `school_group`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `group_membership` ADD CONSTRAINT `group_membership_campus_id_campus_id_fk` FOREIGN KEY (`campus_id`) REFERENCES `campus`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX `school_group_district` ON `school_group` (`district_id`,`kind`);--> statement-breakpoint
CREATE INDEX `group_membership_campus` ON `group_membership` (`campus_id`,`starts_on`);