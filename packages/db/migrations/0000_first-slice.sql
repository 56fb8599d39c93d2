CREATE TABLE `account` (
	`id` char(26) NOT NULL,
	`person_id` char(26) NOT NULL,
	`login` varchar(60) NOT NULL,
	`password_hash` varchar(200) NOT NULL,
	`disabled_at` datetime(3),
	`is_demo` boolean NOT NULL DEFAULT false,
	CONSTRAINT `account_id` PRIMARY KEY(`id`),
	CONSTRAINT `account_login_unique` UNIQUE(`login`)
);
--> statement-breakpoint
CREATE TABLE `demo_clock` (
	`id` int NOT NULL,
	`today` date NOT NULL,
	CONSTRAINT `demo_clock_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `session` (
	`id_hash` char(64) NOT NULL,
	`account_id` char(26) NOT NULL,
	`created_at` datetime(3) NOT NULL,
	`expires_at` datetime(3) NOT NULL,
	`revoked_at` datetime(3),
	`user_agent` varchar(200),
	CONSTRAINT `session_id_hash` PRIMARY KEY(`id_hash`)
);
--> statement-breakpoint
CREATE TABLE `sign_in_throttle` (
	`subject` char(64) NOT NULL,
	`attempts` int NOT NULL,
	`window_ends_at` datetime(3) NOT NULL,
	CONSTRAINT `sign_in_throttle_subject` PRIMARY KEY(`subject`)
);
--> statement-breakpoint
CREATE TABLE `campus` (
	`id` char(26) NOT NULL,
	`district_id` char(26) NOT NULL,
	`local_number` varchar(40) NOT NULL,
	`stage` varchar(12) NOT NULL,
	`address` varchar(200),
	`street_code` varchar(12),
	`longitude` double,
	`latitude` double,
	`opened_on` date NOT NULL,
	`closed_on` date,
	`version` int NOT NULL DEFAULT 1,
	CONSTRAINT `campus_id` PRIMARY KEY(`id`),
	CONSTRAINT `campus_local_number` UNIQUE(`district_id`,`local_number`)
);
--> statement-breakpoint
CREATE TABLE `campus_affiliation` (
	`campus_id` char(26) NOT NULL,
	`entity_id` char(26) NOT NULL,
	`starts_on` date NOT NULL,
	`ends_on` date,
	CONSTRAINT `campus_affiliation_campus_id_starts_on_pk` PRIMARY KEY(`campus_id`,`starts_on`)
);
--> statement-breakpoint
CREATE TABLE `campus_figure` (
	`campus_id` char(26) NOT NULL,
	`school_year` smallint NOT NULL,
	`measure` varchar(40) NOT NULL,
	`value` decimal(16,2) NOT NULL,
	`source` varchar(200) NOT NULL,
	`recorded_at` datetime(3) NOT NULL,
	CONSTRAINT `campus_figure_campus_id_school_year_measure_pk` PRIMARY KEY(`campus_id`,`school_year`,`measure`)
);
--> statement-breakpoint
CREATE TABLE `campus_name` (
	`campus_id` char(26) NOT NULL,
	`name` varchar(100) NOT NULL,
	`starts_on` date NOT NULL,
	`ends_on` date,
	CONSTRAINT `campus_name_campus_id_starts_on_pk` PRIMARY KEY(`campus_id`,`starts_on`)
);
--> statement-breakpoint
CREATE TABLE `campus_school_code` (
	`code` varchar(10) NOT NULL,
	`campus_id` char(26) NOT NULL,
	`starts_on` date NOT NULL,
	`ends_on` date,
	CONSTRAINT `campus_school_code_code` PRIMARY KEY(`code`)
);
--> statement-breakpoint
CREATE TABLE `district` (
	`id` char(26) NOT NULL,
	`code` varchar(12) NOT NULL,
	`name` varchar(100) NOT NULL,
	`data_note_zh` varchar(300),
	`data_note_en` varchar(300),
	CONSTRAINT `district_id` PRIMARY KEY(`id`),
	CONSTRAINT `district_code_unique` UNIQUE(`code`)
);
--> statement-breakpoint
CREATE TABLE `entity_succession` (
	`from_entity_id` char(26) NOT NULL,
	`to_entity_id` char(26) NOT NULL,
	`succeeded_on` date NOT NULL,
	`merger_case_id` char(26),
	CONSTRAINT `entity_succession_from_entity_id` PRIMARY KEY(`from_entity_id`)
);
--> statement-breakpoint
CREATE TABLE `legal_entity` (
	`id` char(26) NOT NULL,
	`district_id` char(26) NOT NULL,
	`credit_code` varchar(18),
	`registered_on` date NOT NULL,
	`dissolved_on` date,
	`version` int NOT NULL DEFAULT 1,
	CONSTRAINT `legal_entity_id` PRIMARY KEY(`id`),
	CONSTRAINT `legal_entity_credit_code_unique` UNIQUE(`credit_code`)
);
--> statement-breakpoint
CREATE TABLE `legal_entity_name` (
	`entity_id` char(26) NOT NULL,
	`name` varchar(100) NOT NULL,
	`starts_on` date NOT NULL,
	`ends_on` date,
	CONSTRAINT `legal_entity_name_entity_id_starts_on_pk` PRIMARY KEY(`entity_id`,`starts_on`)
);
--> statement-breakpoint
CREATE TABLE `merger_case` (
	`id` char(26) NOT NULL,
	`district_id` char(26) NOT NULL,
	`absorbing_entity_id` char(26) NOT NULL,
	`absorbed_entity_id` char(26) NOT NULL,
	`status` varchar(20) NOT NULL,
	`decree_number` varchar(60),
	`effective_on` date,
	`new_entity_name` varchar(100),
	`new_absorbed_campus_name` varchar(100),
	`note` text,
	`opened_by` char(26) NOT NULL,
	`opened_at` datetime(3) NOT NULL,
	`applied_at` datetime(3),
	`version` int NOT NULL DEFAULT 1,
	CONSTRAINT `merger_case_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `merger_document` (
	`case_id` char(26) NOT NULL,
	`file_id` char(26) NOT NULL,
	`step` varchar(40) NOT NULL,
	CONSTRAINT `merger_document_case_id_file_id_pk` PRIMARY KEY(`case_id`,`file_id`)
);
--> statement-breakpoint
CREATE TABLE `merger_step` (
	`case_id` char(26) NOT NULL,
	`step` varchar(40) NOT NULL,
	`done_on` date NOT NULL,
	`note` varchar(1000),
	`recorded_by` char(26) NOT NULL,
	`recorded_at` datetime(3) NOT NULL,
	CONSTRAINT `merger_step_case_id_step_pk` PRIMARY KEY(`case_id`,`step`)
);
--> statement-breakpoint
CREATE TABLE `school_zone` (
	`id` char(26) NOT NULL,
	`district_id` char(26) NOT NULL,
	`name` varchar(100) NOT NULL,
	CONSTRAINT `school_zone_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `zone_membership` (
	`zone_id` char(26) NOT NULL,
	`campus_id` char(26) NOT NULL,
	`role` varchar(10) NOT NULL,
	`starts_on` date NOT NULL,
	`ends_on` date,
	CONSTRAINT `zone_membership_zone_id_campus_id_starts_on_pk` PRIMARY KEY(`zone_id`,`campus_id`,`starts_on`)
);
--> statement-breakpoint
CREATE TABLE `district_setting` (
	`district_id` char(26) NOT NULL,
	`name` varchar(60) NOT NULL,
	`value` json NOT NULL,
	`changed_by` char(26) NOT NULL,
	`changed_at` datetime(3) NOT NULL,
	CONSTRAINT `district_setting_district_id_name_pk` PRIMARY KEY(`district_id`,`name`)
);
--> statement-breakpoint
CREATE TABLE `post` (
	`id` char(26) NOT NULL,
	`person_id` char(26) NOT NULL,
	`role` varchar(30) NOT NULL,
	`place_kind` varchar(10) NOT NULL,
	`place_id` char(26) NOT NULL,
	`title` varchar(60) NOT NULL,
	`starts_on` date NOT NULL,
	`ends_on` date,
	CONSTRAINT `post_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `audit_event` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`at` datetime(3) NOT NULL,
	`account_id` char(26),
	`person_id` char(26),
	`district_id` char(26) NOT NULL,
	`act` varchar(80) NOT NULL,
	`subject_kind` varchar(30) NOT NULL,
	`subject_id` varchar(60) NOT NULL,
	`detail` json NOT NULL,
	`request_id` varchar(40),
	CONSTRAINT `audit_event_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `idempotency_key` (
	`account_id` char(26) NOT NULL,
	`key` varchar(64) NOT NULL,
	`act` varchar(80) NOT NULL,
	`input_hash` char(64) NOT NULL,
	`answer` json,
	`created_at` datetime(3) NOT NULL,
	CONSTRAINT `idempotency_key_account_id_key_pk` PRIMARY KEY(`account_id`,`key`)
);
--> statement-breakpoint
CREATE TABLE `import_mapping` (
	`district_id` char(26) NOT NULL,
	`kind` varchar(20) NOT NULL,
	`header_hash` char(64) NOT NULL,
	`mapping` json NOT NULL,
	`used_at` datetime(3) NOT NULL,
	CONSTRAINT `import_mapping_district_id_kind_header_hash_pk` PRIMARY KEY(`district_id`,`kind`,`header_hash`)
);
--> statement-breakpoint
CREATE TABLE `import_row` (
	`import_id` char(26) NOT NULL,
	`row_number` int NOT NULL,
	`outcome` varchar(12) NOT NULL,
	`subject_id` varchar(60),
	`before` json,
	`after` json,
	CONSTRAINT `import_row_import_id_row_number_pk` PRIMARY KEY(`import_id`,`row_number`)
);
--> statement-breakpoint
CREATE TABLE `import_run` (
	`id` char(26) NOT NULL,
	`district_id` char(26) NOT NULL,
	`kind` varchar(20) NOT NULL,
	`file_name` varchar(200) NOT NULL,
	`sha256` char(64) NOT NULL,
	`counts` json NOT NULL,
	`imported_by` char(26) NOT NULL,
	`imported_at` datetime(3) NOT NULL,
	CONSTRAINT `import_run_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `stored_file` (
	`id` char(26) NOT NULL,
	`district_id` char(26) NOT NULL,
	`name` varchar(200) NOT NULL,
	`media_type` varchar(100) NOT NULL,
	`bytes` int NOT NULL,
	`sha256` char(64) NOT NULL,
	`content` longblob NOT NULL,
	`stored_by` char(26) NOT NULL,
	`stored_at` datetime(3) NOT NULL,
	CONSTRAINT `stored_file_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `assignment` (
	`id` char(26) NOT NULL,
	`person_id` char(26) NOT NULL,
	`campus_id` char(26) NOT NULL,
	`starts_on` date NOT NULL,
	`ends_on` date,
	`origin` varchar(12) NOT NULL,
	`transfer_plan_id` char(26),
	CONSTRAINT `assignment_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `duty` (
	`person_id` char(26) NOT NULL,
	`campus_id` char(26) NOT NULL,
	`kind` varchar(20) NOT NULL,
	`starts_on` date NOT NULL,
	`ends_on` date,
	CONSTRAINT `duty_person_id_kind_starts_on_pk` PRIMARY KEY(`person_id`,`kind`,`starts_on`)
);
--> statement-breakpoint
CREATE TABLE `employment` (
	`id` char(26) NOT NULL,
	`district_id` char(26) NOT NULL,
	`person_id` char(26) NOT NULL,
	`entity_id` char(26) NOT NULL,
	`staff_number` varchar(40) NOT NULL,
	`kind` varchar(12) NOT NULL,
	`starts_on` date NOT NULL,
	`ends_on` date,
	CONSTRAINT `employment_id` PRIMARY KEY(`id`),
	CONSTRAINT `employment_staff_number` UNIQUE(`district_id`,`staff_number`)
);
--> statement-breakpoint
CREATE TABLE `exemption` (
	`person_id` char(26) NOT NULL,
	`kind` varchar(20) NOT NULL,
	`starts_on` date NOT NULL,
	`ends_on` date,
	`evidence` varchar(300),
	CONSTRAINT `exemption_person_id_kind_starts_on_pk` PRIMARY KEY(`person_id`,`kind`,`starts_on`)
);
--> statement-breakpoint
CREATE TABLE `person` (
	`id` char(26) NOT NULL,
	`district_id` char(26) NOT NULL,
	`name` varchar(60) NOT NULL,
	`sex` varchar(6),
	`born_on` date,
	`identity_number` varchar(18),
	`phone` varchar(20),
	CONSTRAINT `person_id` PRIMARY KEY(`id`),
	CONSTRAINT `person_identity_number` UNIQUE(`district_id`,`identity_number`)
);
--> statement-breakpoint
CREATE TABLE `plan_alternative` (
	`id` char(26) NOT NULL,
	`plan_id` char(26) NOT NULL,
	`name` varchar(60) NOT NULL,
	`origin` varchar(12) NOT NULL,
	`objective` double,
	`bound` double,
	`gap` double,
	`created_by` char(26) NOT NULL,
	`created_at` datetime(3) NOT NULL,
	`version` int NOT NULL DEFAULT 1,
	CONSTRAINT `plan_alternative_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `qualification` (
	`person_id` char(26) NOT NULL,
	`subject` varchar(30),
	`degree` varchar(20),
	`title` varchar(20),
	`backbone_level` varchar(12),
	`starts_on` date NOT NULL,
	`ends_on` date,
	CONSTRAINT `qualification_person_id_starts_on_pk` PRIMARY KEY(`person_id`,`starts_on`)
);
--> statement-breakpoint
CREATE TABLE `suggestion_run` (
	`id` char(26) NOT NULL,
	`plan_id` char(26) NOT NULL,
	`status` varchar(12) NOT NULL,
	`progress` json NOT NULL,
	`alternative_id` char(26),
	`started_by` char(26) NOT NULL,
	`started_at` datetime(3) NOT NULL,
	`ended_at` datetime(3),
	`alive_at` datetime(3) NOT NULL,
	CONSTRAINT `suggestion_run_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `transfer_answer` (
	`plan_id` char(26) NOT NULL,
	`person_id` char(26) NOT NULL,
	`side` varchar(10) NOT NULL,
	`agrees` boolean NOT NULL,
	`reason` varchar(300),
	`answered_by` char(26) NOT NULL,
	`answered_at` datetime(3) NOT NULL,
	CONSTRAINT `transfer_answer_plan_id_person_id_side_pk` PRIMARY KEY(`plan_id`,`person_id`,`side`)
);
--> statement-breakpoint
CREATE TABLE `transfer_claim` (
	`person_id` char(26) NOT NULL,
	`plan_id` char(26) NOT NULL,
	CONSTRAINT `transfer_claim_person_id` PRIMARY KEY(`person_id`)
);
--> statement-breakpoint
CREATE TABLE `transfer_move` (
	`alternative_id` char(26) NOT NULL,
	`person_id` char(26) NOT NULL,
	`from_campus_id` char(26) NOT NULL,
	`to_campus_id` char(26) NOT NULL,
	`changed_by` char(26) NOT NULL,
	`changed_at` datetime(3) NOT NULL,
	CONSTRAINT `transfer_move_alternative_id_person_id_pk` PRIMARY KEY(`alternative_id`,`person_id`)
);
--> statement-breakpoint
CREATE TABLE `transfer_plan` (
	`id` char(26) NOT NULL,
	`district_id` char(26) NOT NULL,
	`title` varchar(100) NOT NULL,
	`school_year` smallint NOT NULL,
	`effective_on` date NOT NULL,
	`status` varchar(20) NOT NULL,
	`settings` json NOT NULL,
	`chosen_alternative_id` char(26),
	`created_by` char(26) NOT NULL,
	`created_at` datetime(3) NOT NULL,
	`submitted_by` char(26),
	`decided_by` char(26),
	`decision_reason` varchar(500),
	`notice_starts_on` date,
	`notice_ends_on` date,
	`applied_at` datetime(3),
	`version` int NOT NULL DEFAULT 1,
	CONSTRAINT `transfer_plan_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
ALTER TABLE `session` ADD CONSTRAINT `session_account_id_account_id_fk` FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `campus` ADD CONSTRAINT `campus_district_id_district_id_fk` FOREIGN KEY (`district_id`) REFERENCES `district`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `campus_affiliation` ADD CONSTRAINT `campus_affiliation_campus_id_campus_id_fk` FOREIGN KEY (`campus_id`) REFERENCES `campus`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `campus_affiliation` ADD CONSTRAINT `campus_affiliation_entity_id_legal_entity_id_fk` FOREIGN KEY (`entity_id`) REFERENCES `legal_entity`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `campus_figure` ADD CONSTRAINT `campus_figure_campus_id_campus_id_fk` FOREIGN KEY (`campus_id`) REFERENCES `campus`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `campus_name` ADD CONSTRAINT `campus_name_campus_id_campus_id_fk` FOREIGN KEY (`campus_id`) REFERENCES `campus`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `campus_school_code` ADD CONSTRAINT `campus_school_code_campus_id_campus_id_fk` FOREIGN KEY (`campus_id`) REFERENCES `campus`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `entity_succession` ADD CONSTRAINT `entity_succession_from_entity_id_legal_entity_id_fk` FOREIGN KEY (`from_entity_id`) REFERENCES `legal_entity`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `entity_succession` ADD CONSTRAINT `entity_succession_to_entity_id_legal_entity_id_fk` FOREIGN KEY (`to_entity_id`) REFERENCES `legal_entity`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `entity_succession` ADD CONSTRAINT `entity_succession_merger_case_id_merger_case_id_fk` FOREIGN KEY (`merger_case_id`) REFERENCES `merger_case`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `legal_entity` ADD CONSTRAINT `legal_entity_district_id_district_id_fk` FOREIGN KEY (`district_id`) REFERENCES `district`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `legal_entity_name` ADD CONSTRAINT `legal_entity_name_entity_id_legal_entity_id_fk` FOREIGN KEY (`entity_id`) REFERENCES `legal_entity`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `merger_case` ADD CONSTRAINT `merger_case_district_id_district_id_fk` FOREIGN KEY (`district_id`) REFERENCES `district`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `merger_case` ADD CONSTRAINT `merger_case_absorbing_entity_id_legal_entity_id_fk` FOREIGN KEY (`absorbing_entity_id`) REFERENCES `legal_entity`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `merger_case` ADD CONSTRAINT `merger_case_absorbed_entity_id_legal_entity_id_fk` FOREIGN KEY (`absorbed_entity_id`) REFERENCES `legal_entity`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `merger_document` ADD CONSTRAINT `merger_document_case_id_merger_case_id_fk` FOREIGN KEY (`case_id`) REFERENCES `merger_case`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `merger_step` ADD CONSTRAINT `merger_step_case_id_merger_case_id_fk` FOREIGN KEY (`case_id`) REFERENCES `merger_case`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `school_zone` ADD CONSTRAINT `school_zone_district_id_district_id_fk` FOREIGN KEY (`district_id`) REFERENCES `district`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `zone_membership` ADD CONSTRAINT `zone_membership_zone_id_school_zone_id_fk` FOREIGN KEY (`zone_id`) REFERENCES `school_zone`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `zone_membership` ADD CONSTRAINT `zone_membership_campus_id_campus_id_fk` FOREIGN KEY (`campus_id`) REFERENCES `campus`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `district_setting` ADD CONSTRAINT `district_setting_district_id_district_id_fk` FOREIGN KEY (`district_id`) REFERENCES `district`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `import_row` ADD CONSTRAINT `import_row_import_id_import_run_id_fk` FOREIGN KEY (`import_id`) REFERENCES `import_run`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `assignment` ADD CONSTRAINT `assignment_person_id_person_id_fk` FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `assignment` ADD CONSTRAINT `assignment_campus_id_campus_id_fk` FOREIGN KEY (`campus_id`) REFERENCES `campus`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `duty` ADD CONSTRAINT `duty_person_id_person_id_fk` FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `duty` ADD CONSTRAINT `duty_campus_id_campus_id_fk` FOREIGN KEY (`campus_id`) REFERENCES `campus`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `employment` ADD CONSTRAINT `employment_person_id_person_id_fk` FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `employment` ADD CONSTRAINT `employment_entity_id_legal_entity_id_fk` FOREIGN KEY (`entity_id`) REFERENCES `legal_entity`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `exemption` ADD CONSTRAINT `exemption_person_id_person_id_fk` FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `person` ADD CONSTRAINT `person_district_id_district_id_fk` FOREIGN KEY (`district_id`) REFERENCES `district`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `plan_alternative` ADD CONSTRAINT `plan_alternative_plan_id_transfer_plan_id_fk` FOREIGN KEY (`plan_id`) REFERENCES `transfer_plan`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `qualification` ADD CONSTRAINT `qualification_person_id_person_id_fk` FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `suggestion_run` ADD CONSTRAINT `suggestion_run_plan_id_transfer_plan_id_fk` FOREIGN KEY (`plan_id`) REFERENCES `transfer_plan`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `transfer_answer` ADD CONSTRAINT `transfer_answer_plan_id_transfer_plan_id_fk` FOREIGN KEY (`plan_id`) REFERENCES `transfer_plan`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `transfer_answer` ADD CONSTRAINT `transfer_answer_person_id_person_id_fk` FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `transfer_claim` ADD CONSTRAINT `transfer_claim_person_id_person_id_fk` FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `transfer_claim` ADD CONSTRAINT `transfer_claim_plan_id_transfer_plan_id_fk` FOREIGN KEY (`plan_id`) REFERENCES `transfer_plan`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `transfer_move` ADD CONSTRAINT `transfer_move_alternative_id_plan_alternative_id_fk` FOREIGN KEY (`alternative_id`) REFERENCES `plan_alternative`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `transfer_move` ADD CONSTRAINT `transfer_move_person_id_person_id_fk` FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `transfer_plan` ADD CONSTRAINT `transfer_plan_district_id_district_id_fk` FOREIGN KEY (`district_id`) REFERENCES `district`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX `account_person` ON `account` (`person_id`);--> statement-breakpoint
CREATE INDEX `session_account` ON `session` (`account_id`);--> statement-breakpoint
CREATE INDEX `campus_affiliation_entity` ON `campus_affiliation` (`entity_id`,`starts_on`);--> statement-breakpoint
CREATE INDEX `campus_school_code_campus` ON `campus_school_code` (`campus_id`);--> statement-breakpoint
CREATE INDEX `legal_entity_district` ON `legal_entity` (`district_id`);--> statement-breakpoint
CREATE INDEX `merger_case_district` ON `merger_case` (`district_id`,`status`);--> statement-breakpoint
CREATE INDEX `merger_case_absorbing` ON `merger_case` (`absorbing_entity_id`);--> statement-breakpoint
CREATE INDEX `merger_case_absorbed` ON `merger_case` (`absorbed_entity_id`);--> statement-breakpoint
CREATE INDEX `post_person` ON `post` (`person_id`);--> statement-breakpoint
CREATE INDEX `post_place` ON `post` (`place_kind`,`place_id`);--> statement-breakpoint
CREATE INDEX `audit_event_district` ON `audit_event` (`district_id`,`id`);--> statement-breakpoint
CREATE INDEX `audit_event_subject` ON `audit_event` (`subject_kind`,`subject_id`);--> statement-breakpoint
CREATE INDEX `idempotency_key_age` ON `idempotency_key` (`created_at`);--> statement-breakpoint
CREATE INDEX `import_run_district` ON `import_run` (`district_id`,`imported_at`);--> statement-breakpoint
CREATE INDEX `assignment_campus` ON `assignment` (`campus_id`,`starts_on`);--> statement-breakpoint
CREATE INDEX `assignment_person` ON `assignment` (`person_id`,`starts_on`);--> statement-breakpoint
CREATE INDEX `employment_person` ON `employment` (`person_id`);--> statement-breakpoint
CREATE INDEX `employment_entity` ON `employment` (`entity_id`);--> statement-breakpoint
CREATE INDEX `plan_alternative_plan` ON `plan_alternative` (`plan_id`);--> statement-breakpoint
CREATE INDEX `suggestion_run_plan` ON `suggestion_run` (`plan_id`);--> statement-breakpoint
CREATE INDEX `transfer_plan_district` ON `transfer_plan` (`district_id`,`status`);