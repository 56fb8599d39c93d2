CREATE TABLE `establishment` (
	`entity_id` char(26) NOT NULL,
	`approved` smallint NOT NULL,
	`decree_number` varchar(60) NOT NULL,
	`starts_on` date NOT NULL,
	`ends_on` date,
	`recorded_by` char(26) NOT NULL,
	`recorded_at` datetime(3) NOT NULL,
	CONSTRAINT `establishment_entity_id_starts_on_pk` PRIMARY KEY(`entity_id`,`starts_on`)
);
--> statement-breakpoint
CREATE TABLE `forecast_scenario` (
	`id` char(26) NOT NULL,
	`district_id` char(26) NOT NULL,
	`name` varchar(40) NOT NULL,
	`assumptions` json NOT NULL,
	`saved_by` char(26) NOT NULL,
	`saved_at` datetime(3) NOT NULL,
	`removed_at` datetime(3),
	CONSTRAINT `forecast_scenario_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `pupil_projection` (
	`campus_id` char(26) NOT NULL,
	`school_year` smallint NOT NULL,
	`stage` varchar(12) NOT NULL,
	`pupils` smallint NOT NULL,
	`source` varchar(200) NOT NULL,
	`starts_on` date NOT NULL,
	`ends_on` date,
	`recorded_by` char(26) NOT NULL,
	`recorded_at` datetime(3) NOT NULL,
	CONSTRAINT `pupil_projection_campus_id_school_year_stage_starts_on_pk` PRIMARY KEY(`campus_id`,`school_year`,`stage`,`starts_on`)
);
--> statement-breakpoint
ALTER TABLE `establishment` ADD CONSTRAINT `establishment_entity_id_legal_entity_id_fk` FOREIGN KEY (`entity_id`) REFERENCES `legal_entity`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `forecast_scenario` ADD CONSTRAINT `forecast_scenario_district_id_district_id_fk` FOREIGN KEY (`district_id`) REFERENCES `district`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `pupil_projection` ADD CONSTRAINT `pupil_projection_campus_id_campus_id_fk` FOREIGN KEY (`campus_id`) REFERENCES `campus`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX `forecast_scenario_district` ON `forecast_scenario` (`district_id`,`saved_at`);