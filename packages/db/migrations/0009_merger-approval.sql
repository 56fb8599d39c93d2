CREATE TABLE `merger_undone_document` (
	`case_id` char(26) NOT NULL,
	`version` int NOT NULL,
	`file_id` char(26) NOT NULL,
	`kind` varchar(12) NOT NULL,
	CONSTRAINT `merger_undone_document_case_id_file_id_pk` PRIMARY KEY(`case_id`,`file_id`)
);
--> statement-breakpoint
CREATE TABLE `merger_undone_step` (
	`case_id` char(26) NOT NULL,
	`version` int NOT NULL,
	`step` varchar(40) NOT NULL,
	`done_on` date NOT NULL,
	`note` varchar(1000),
	`decree_number` varchar(60),
	`recorded_by` char(26) NOT NULL,
	`recorded_at` datetime(3) NOT NULL,
	`undone_by` char(26) NOT NULL,
	`undone_at` datetime(3) NOT NULL,
	CONSTRAINT `merger_undone_step_case_id_version_pk` PRIMARY KEY(`case_id`,`version`)
);
--> statement-breakpoint
ALTER TABLE `merger_case` ADD `submission` varchar(10) DEFAULT 'none' NOT NULL;--> statement-breakpoint
ALTER TABLE `merger_case` ADD `appointment_document` varchar(60);--> statement-breakpoint
ALTER TABLE `merger_case` ADD `removal_document` varchar(60);--> statement-breakpoint
ALTER TABLE `merger_undone_document` ADD CONSTRAINT `merger_undone_document_case_id_merger_case_id_fk` FOREIGN KEY (`case_id`) REFERENCES `merger_case`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `merger_undone_step` ADD CONSTRAINT `merger_undone_step_case_id_merger_case_id_fk` FOREIGN KEY (`case_id`) REFERENCES `merger_case`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX `merger_undone_document_step` ON `merger_undone_document` (`case_id`,`version`);