CREATE TABLE `district_standing` (
	`district_id` char(26) NOT NULL,
	`counted_for` date NOT NULL,
	`counted_at` datetime(3) NOT NULL,
	`standing` json NOT NULL,
	CONSTRAINT `district_standing_district_id_counted_for_pk` PRIMARY KEY(`district_id`,`counted_for`)
);
--> statement-breakpoint
CREATE TABLE `province` (
	`id` char(26) NOT NULL,
	`code` varchar(12) NOT NULL,
	`name` varchar(100) NOT NULL,
	`office_district_id` char(26) NOT NULL,
	CONSTRAINT `province_id` PRIMARY KEY(`id`),
	CONSTRAINT `province_code_unique` UNIQUE(`code`)
);
--> statement-breakpoint
CREATE TABLE `province_district` (
	`province_id` char(26) NOT NULL,
	`district_id` char(26) NOT NULL,
	`starts_on` date NOT NULL,
	`ends_on` date,
	CONSTRAINT `province_district_district_id_starts_on_pk` PRIMARY KEY(`district_id`,`starts_on`)
);
--> statement-breakpoint
CREATE TABLE `standing_change` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`district_id` char(26) NOT NULL,
	`at` datetime(3) NOT NULL,
	CONSTRAINT `standing_change_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
ALTER TABLE `district_standing` ADD CONSTRAINT `district_standing_district_id_district_id_fk` FOREIGN KEY (`district_id`) REFERENCES `district`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `province` ADD CONSTRAINT `province_office_district_id_district_id_fk` FOREIGN KEY (`office_district_id`) REFERENCES `district`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `province_district` ADD CONSTRAINT `province_district_province_id_province_id_fk` FOREIGN KEY (`province_id`) REFERENCES `province`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `province_district` ADD CONSTRAINT `province_district_district_id_district_id_fk` FOREIGN KEY (`district_id`) REFERENCES `district`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX `province_district_province` ON `province_district` (`province_id`);--> statement-breakpoint
CREATE INDEX `standing_change_district` ON `standing_change` (`district_id`);