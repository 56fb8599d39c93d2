CREATE TABLE `approval` (
	`id` char(26) NOT NULL,
	`district_id` char(26) NOT NULL,
	`flow_version_id` char(26) NOT NULL,
	`subject_kind` varchar(30) NOT NULL,
	`subject_id` char(26) NOT NULL,
	`title` varchar(160) NOT NULL,
	`applicant_id` char(26) NOT NULL,
	`campus_id` char(26),
	`entity_id` char(26),
	`values` json NOT NULL,
	`status` varchar(10) NOT NULL,
	`round` int NOT NULL,
	`started_at` datetime(3) NOT NULL,
	`ended_at` datetime(3),
	CONSTRAINT `approval_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `approval_event` (
	`approval_id` char(26) NOT NULL,
	`number` int NOT NULL,
	`kind` varchar(12) NOT NULL,
	`round` int NOT NULL,
	`task_number` int,
	`step_id` varchar(30),
	`person_id` char(26),
	`for_person_id` char(26),
	`reason` varchar(500),
	`values` json,
	`at` datetime(3) NOT NULL,
	CONSTRAINT `approval_event_approval_id_number_pk` PRIMARY KEY(`approval_id`,`number`)
);
--> statement-breakpoint
CREATE TABLE `approval_file` (
	`approval_id` char(26) NOT NULL,
	`file_id` char(26) NOT NULL,
	`field_id` varchar(30) NOT NULL,
	`round` int NOT NULL,
	CONSTRAINT `approval_file_approval_id_file_id_pk` PRIMARY KEY(`approval_id`,`file_id`)
);
--> statement-breakpoint
CREATE TABLE `approval_flow` (
	`id` char(26) NOT NULL,
	`district_id` char(26) NOT NULL,
	`key` varchar(40) NOT NULL,
	`subject_kind` varchar(30) NOT NULL,
	`created_at` datetime(3) NOT NULL,
	CONSTRAINT `approval_flow_id` PRIMARY KEY(`id`),
	CONSTRAINT `approval_flow_key` UNIQUE(`district_id`,`key`)
);
--> statement-breakpoint
CREATE TABLE `approval_flow_version` (
	`id` char(26) NOT NULL,
	`flow_id` char(26) NOT NULL,
	`number` int NOT NULL,
	`state` varchar(10) NOT NULL,
	`head` json NOT NULL,
	`flow` json NOT NULL,
	`revision` int NOT NULL DEFAULT 1,
	`made_by` char(26),
	`made_at` datetime(3) NOT NULL,
	`live_at` datetime(3),
	`retired_at` datetime(3),
	CONSTRAINT `approval_flow_version_id` PRIMARY KEY(`id`),
	CONSTRAINT `approval_flow_version_number` UNIQUE(`flow_id`,`number`)
);
--> statement-breakpoint
CREATE TABLE `approval_task` (
	`approval_id` char(26) NOT NULL,
	`number` int NOT NULL,
	`round` int NOT NULL,
	`node_id` varchar(30) NOT NULL,
	`branch` int NOT NULL,
	`step_id` varchar(30) NOT NULL,
	`state` varchar(10) NOT NULL,
	`opened_on` date NOT NULL,
	`due_on` date,
	`is_at_top` boolean NOT NULL,
	`decided_by` char(26),
	`decided_role` varchar(30),
	`decided_place_kind` varchar(10),
	`decided_place_id` char(26),
	`decided_at` datetime(3),
	CONSTRAINT `approval_task_approval_id_number_pk` PRIMARY KEY(`approval_id`,`number`)
);
--> statement-breakpoint
CREATE TABLE `approval_task_office` (
	`approval_id` char(26) NOT NULL,
	`task_number` int NOT NULL,
	`rank` int NOT NULL,
	`office` varchar(70) NOT NULL,
	`role` varchar(30) NOT NULL,
	`place_kind` varchar(10) NOT NULL,
	`place_id` char(26) NOT NULL,
	`is_open` boolean NOT NULL,
	`waiting_since` datetime(3) NOT NULL,
	`applicant_id` char(26) NOT NULL,
	CONSTRAINT `approval_task_office_approval_id_task_number_rank_pk` PRIMARY KEY(`approval_id`,`task_number`,`rank`)
);
--> statement-breakpoint
ALTER TABLE `approval` ADD CONSTRAINT `approval_district_id_district_id_fk` FOREIGN KEY (`district_id`) REFERENCES `district`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `approval` ADD CONSTRAINT `approval_flow_version_id_approval_flow_version_id_fk` FOREIGN KEY (`flow_version_id`) REFERENCES `approval_flow_version`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `approval_event` ADD CONSTRAINT `approval_event_approval_id_approval_id_fk` FOREIGN KEY (`approval_id`) REFERENCES `approval`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `approval_file` ADD CONSTRAINT `approval_file_approval_id_approval_id_fk` FOREIGN KEY (`approval_id`) REFERENCES `approval`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `approval_flow` ADD CONSTRAINT `approval_flow_district_id_district_id_fk` FOREIGN KEY (`district_id`) REFERENCES `district`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `approval_flow_version` ADD CONSTRAINT `approval_flow_version_flow_id_approval_flow_id_fk` FOREIGN KEY (`flow_id`) REFERENCES `approval_flow`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `approval_task` ADD CONSTRAINT `approval_task_approval_id_approval_id_fk` FOREIGN KEY (`approval_id`) REFERENCES `approval`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `approval_task_office` ADD CONSTRAINT `approval_task_office_approval_id_approval_id_fk` FOREIGN KEY (`approval_id`) REFERENCES `approval`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX `approval_subject` ON `approval` (`subject_kind`,`subject_id`);--> statement-breakpoint
CREATE INDEX `approval_applicant` ON `approval` (`applicant_id`,`started_at`,`id`);--> statement-breakpoint
CREATE INDEX `approval_place` ON `approval` (`district_id`,`status`);--> statement-breakpoint
CREATE INDEX `approval_task_due` ON `approval_task` (`state`,`due_on`);--> statement-breakpoint
CREATE INDEX `approval_task_done` ON `approval_task` (`decided_by`,`decided_at`,`approval_id`);--> statement-breakpoint
CREATE INDEX `approval_task_office_inbox` ON `approval_task_office` (`office`,`is_open`,`waiting_since`,`approval_id`,`task_number`,`applicant_id`);