-- CreateTable
CREATE TABLE "account" (
    "id" UUID NOT NULL,
    "login" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "password_hash" TEXT NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "opened_by_id" UUID,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "appointment" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "function" TEXT NOT NULL,
    "commission_id" UUID,
    "territory_id" UUID,
    "campaign_id" UUID,
    "appointed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "dismissed_at" TIMESTAMPTZ(3),

    CONSTRAINT "appointment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_failure" (
    "id" UUID NOT NULL,
    "login" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sign_in_failure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "idempotency_key" (
    "account_id" UUID NOT NULL,
    "act" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "input_digest" TEXT NOT NULL,
    "answer" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "idempotency_key_pkey" PRIMARY KEY ("account_id","act","key")
);

-- CreateTable
CREATE TABLE "setting" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,

    CONSTRAINT "setting_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "term" (
    "id" UUID NOT NULL,
    "campaign_id" UUID NOT NULL,
    "duty" TEXT NOT NULL,
    "article" TEXT NOT NULL,
    "commission_id" UUID,
    "territory_id" UUID NOT NULL,
    "subject_kind" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "from" DATE,
    "due" DATE,
    "met_on" DATE,
    "state" TEXT NOT NULL,

    CONSTRAINT "term_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "journal_entry" (
    "id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "act" TEXT NOT NULL,
    "article" TEXT NOT NULL,
    "territory_id" UUID,
    "campaign_id" UUID,
    "account_id" UUID,
    "actor_name" TEXT NOT NULL,
    "actor_function" TEXT NOT NULL,
    "subject_id" UUID,
    "what" JSONB NOT NULL,
    "findings" JSONB NOT NULL,
    "source" JSONB,
    "campaign_day" DATE,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "previous_hash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "journal_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "journal_head" (
    "body_id" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "journal_head_pkey" PRIMARY KEY ("body_id")
);

-- CreateTable
CREATE TABLE "filed_finding" (
    "id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "campaign_id" UUID,
    "territory_id" UUID,
    "subject_id" UUID,
    "act" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "article" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "basis" JSONB NOT NULL,
    "interpretation" TEXT,
    "filed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "filed_finding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "lishenets_entry" (
    "id" UUID NOT NULL,
    "soviet_id" UUID NOT NULL,
    "campaign_id" UUID,
    "resident_id" UUID NOT NULL,
    "letter" TEXT NOT NULL,
    "ground" TEXT,
    "facts" JSONB NOT NULL DEFAULT '{}',
    "entered_on" DATE,
    "principal_id" UUID,
    "information_id" UUID,
    "verdict" TEXT NOT NULL,
    "findings" JSONB NOT NULL DEFAULT '[]',
    "state" TEXT NOT NULL,
    "struck_on" DATE,
    "strike_reason" TEXT,
    "import_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "lishenets_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "entry_document" (
    "id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "issued_on" DATE,
    "issuer" TEXT NOT NULL,

    CONSTRAINT "entry_document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "information" (
    "id" UUID NOT NULL,
    "soviet_id" UUID NOT NULL,
    "resident_id" UUID NOT NULL,
    "source" TEXT NOT NULL,
    "received_on" DATE,
    "content" TEXT NOT NULL,
    "checked_by" TEXT,
    "checked_on" DATE,
    "is_confirmed" BOOLEAN,
    "finding" TEXT,

    CONSTRAINT "information_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "disfranchised_list" (
    "id" UUID NOT NULL,
    "election_id" UUID NOT NULL,
    "compiled_on" DATE NOT NULL,
    "state" TEXT NOT NULL,
    "posted_on" DATE,
    "places" TEXT,
    "read_at" TEXT,
    "press" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "disfranchised_list_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "disfranchised_row" (
    "list_id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "outcome" TEXT NOT NULL,
    "member" TEXT,
    "document_seen" TEXT,
    "verified_on" DATE,
    "satisfied_on" DATE,

    CONSTRAINT "disfranchised_row_pkey" PRIMARY KEY ("list_id","entry_id")
);

-- CreateTable
CREATE TABLE "list_copy" (
    "list_id" UUID NOT NULL,
    "to" TEXT NOT NULL,
    "sent_on" DATE,

    CONSTRAINT "list_copy_pkey" PRIMARY KEY ("list_id","to")
);

-- CreateTable
CREATE TABLE "appeal" (
    "id" UUID NOT NULL,
    "campaign_id" UUID NOT NULL,
    "election_id" UUID NOT NULL,
    "list_id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "filed_on" DATE,
    "form" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "filed_by" TEXT NOT NULL,
    "is_late" BOOLEAN NOT NULL DEFAULT false,
    "state" TEXT NOT NULL,
    "outcome" TEXT,
    "announced_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "appeal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "appeal_step" (
    "id" UUID NOT NULL,
    "appeal_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "body" TEXT NOT NULL,
    "commission_id" UUID NOT NULL,
    "may_decide" BOOLEAN NOT NULL,
    "days" INTEGER NOT NULL,
    "article" TEXT NOT NULL,
    "sent_on" DATE,
    "received_on" DATE,
    "due_on" DATE,
    "forwarded_on" DATE,
    "conclusion" TEXT,
    "decided_on" DATE,
    "outcome" TEXT,
    "reasons" TEXT,

    CONSTRAINT "appeal_step_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "meeting" (
    "id" UUID NOT NULL,
    "election_id" UUID NOT NULL,
    "uchastok_id" UUID NOT NULL,
    "attempt" INTEGER NOT NULL DEFAULT 1,
    "held_on" DATE NOT NULL,
    "hour" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "agent_id" UUID NOT NULL,
    "agent_name" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "opened_on" DATE,
    "opened_hour" TEXT,
    "eligible" INTEGER,
    "present" INTEGER,
    "needed" INTEGER,
    "present_men" INTEGER,
    "present_women" INTEGER,
    "counted_at" TEXT,
    "mode" TEXT,
    "mode_for" INTEGER,
    "mode_against" INTEGER,
    "closed_hour" TEXT,
    "statements" TEXT,
    "seal" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "meeting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "meeting_notice" (
    "meeting_id" UUID NOT NULL,
    "resident_id" UUID NOT NULL,
    "served_on" DATE,

    CONSTRAINT "meeting_notice_pkey" PRIMARY KEY ("meeting_id","resident_id")
);

-- CreateTable
CREATE TABLE "attendance" (
    "meeting_id" UUID NOT NULL,
    "resident_id" UUID NOT NULL,
    "is_present" BOOLEAN NOT NULL,
    "at" TEXT NOT NULL,
    "marked_by_id" UUID NOT NULL,

    CONSTRAINT "attendance_pkey" PRIMARY KEY ("meeting_id","resident_id")
);

-- CreateTable
CREATE TABLE "presidium_member" (
    "meeting_id" UUID NOT NULL,
    "resident_id" UUID NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "presidium_member_pkey" PRIMARY KEY ("meeting_id","resident_id")
);

-- CreateTable
CREATE TABLE "meeting_reading" (
    "meeting_id" UUID NOT NULL,
    "item" TEXT NOT NULL,
    "at" TEXT NOT NULL,

    CONSTRAINT "meeting_reading_pkey" PRIMARY KEY ("meeting_id","item")
);

-- CreateTable
CREATE TABLE "nomination" (
    "id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "race" TEXT NOT NULL,
    "proposer_kind" TEXT NOT NULL,
    "proposer_name" TEXT NOT NULL,
    "list_name" TEXT,
    "ordinal" INTEGER NOT NULL,

    CONSTRAINT "nomination_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "candidate" (
    "id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "nomination_id" UUID NOT NULL,
    "race" TEXT NOT NULL,
    "resident_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "challenge_reason" TEXT,
    "challenge_for" INTEGER,
    "challenge_against" INTEGER,
    "is_removed" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "candidate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ballot" (
    "id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "race" TEXT NOT NULL,
    "round" INTEGER NOT NULL,
    "seats" INTEGER NOT NULL,
    "counts" JSONB NOT NULL,
    "elected" JSONB NOT NULL,
    "tied" JSONB NOT NULL,
    "open" INTEGER NOT NULL,

    CONSTRAINT "ballot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "elected_person" (
    "id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "race" TEXT NOT NULL,
    "resident_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "votes" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,

    CONSTRAINT "elected_person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "meeting_correction" (
    "id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "entry" TEXT NOT NULL,
    "before" JSONB NOT NULL,
    "after" JSONB NOT NULL,
    "reason" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "meeting_correction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "meeting_signature" (
    "meeting_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "is_signed" BOOLEAN NOT NULL,
    "reason" TEXT,

    CONSTRAINT "meeting_signature_pkey" PRIMARY KEY ("meeting_id","ordinal")
);

-- CreateTable
CREATE TABLE "resident" (
    "id" UUID NOT NULL,
    "soviet_id" UUID NOT NULL,
    "settlement_id" UUID NOT NULL,
    "household" TEXT NOT NULL,
    "surname" TEXT NOT NULL,
    "given" TEXT NOT NULL,
    "patronymic" TEXT NOT NULL,
    "sex" TEXT NOT NULL,
    "birth_year" INTEGER NOT NULL,
    "born_on" DATE,
    "nationality" TEXT,
    "occupation" TEXT,
    "party" TEXT,
    "normal_key" TEXT,
    "normal_name" TEXT NOT NULL,
    "franchise" TEXT NOT NULL,
    "uchastok_id" UUID,
    "elector_no" INTEGER,
    "detained" BOOLEAN NOT NULL DEFAULT false,
    "is_of_age" BOOLEAN,
    "struck_on" DATE,
    "strike_reason" TEXT,
    "merged_into_id" UUID,
    "import_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "resident_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "campaign_id" UUID,
    "territory_id" UUID NOT NULL,
    "commission_id" UUID,
    "file_name" TEXT NOT NULL,
    "file_path" TEXT NOT NULL,
    "file_digest" TEXT NOT NULL,
    "file_size" INTEGER NOT NULL,
    "encoding" TEXT,
    "separator" TEXT,
    "heading" TEXT[],
    "mapping" JSONB NOT NULL DEFAULT '{}',
    "state" TEXT NOT NULL,
    "failure" JSONB,
    "read" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER,
    "valid" INTEGER NOT NULL DEFAULT 0,
    "duplicates" INTEGER NOT NULL DEFAULT 0,
    "old_spelling" INTEGER NOT NULL DEFAULT 0,
    "outside" INTEGER NOT NULL DEFAULT 0,
    "rejected" JSONB NOT NULL DEFAULT '{}',
    "account_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "applied_at" TIMESTAMPTZ(3),
    "undone_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "import_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_row" (
    "import_id" UUID NOT NULL,
    "line" INTEGER NOT NULL,
    "verdict" TEXT NOT NULL,
    "fields" TEXT[],
    "reasons" TEXT[],
    "value" JSONB,
    "twin_line" INTEGER,
    "twin_id" UUID,

    CONSTRAINT "import_row_pkey" PRIMARY KEY ("import_id","line")
);

-- CreateTable
CREATE TABLE "uchastok" (
    "id" UUID NOT NULL,
    "election_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "population" INTEGER NOT NULL DEFAULT 0,
    "electors" INTEGER NOT NULL DEFAULT 0,
    "seats" INTEGER NOT NULL DEFAULT 0,
    "alternates" INTEGER NOT NULL DEFAULT 0,
    "parts" JSONB NOT NULL DEFAULT '[]',

    CONSTRAINT "uchastok_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "territory" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "parent_id" UUID,
    "path" TEXT NOT NULL,
    "rank" TEXT,
    "population" INTEGER,
    "versts" INTEGER,
    "settlement_type" TEXT,
    "nationality" TEXT,
    "import_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "territory_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "campaign" (
    "id" UUID NOT NULL,
    "territory_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "starts_on" DATE NOT NULL,
    "mode" TEXT NOT NULL,
    "today" DATE,
    "norms" JSONB NOT NULL DEFAULT '{}',
    "interpretations" JSONB NOT NULL DEFAULT '{}',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "campaign_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "commission" (
    "id" UUID NOT NULL,
    "campaign_id" UUID NOT NULL,
    "territory_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "formed_on" DATE,
    "formed_by" TEXT,
    "ended_on" DATE,

    CONSTRAINT "commission_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "commission_member" (
    "id" UUID NOT NULL,
    "commission_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "function" TEXT NOT NULL,
    "organisation" TEXT,
    "sex" TEXT,

    CONSTRAINT "commission_member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "commission_agent" (
    "id" UUID NOT NULL,
    "commission_id" UUID NOT NULL,
    "account_id" UUID,
    "name" TEXT NOT NULL,
    "uchastok_ids" UUID[],

    CONSTRAINT "commission_agent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "election" (
    "id" UUID NOT NULL,
    "campaign_id" UUID NOT NULL,
    "soviet_id" UUID NOT NULL,
    "commission_id" UUID NOT NULL,
    "starts_on" DATE NOT NULL,
    "seats" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "election_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "account_login_key" ON "account"("login");

-- CreateIndex
CREATE INDEX "appointment_account_id_idx" ON "appointment"("account_id");

-- CreateIndex
CREATE INDEX "appointment_commission_id_idx" ON "appointment"("commission_id");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_hash_key" ON "session"("token_hash");

-- CreateIndex
CREATE INDEX "session_account_id_idx" ON "session"("account_id");

-- CreateIndex
CREATE INDEX "sign_in_failure_login_address_at_idx" ON "sign_in_failure"("login", "address", "at");

-- CreateIndex
CREATE INDEX "term_commission_id_state_due_idx" ON "term"("commission_id", "state", "due");

-- CreateIndex
CREATE INDEX "term_subject_id_idx" ON "term"("subject_id");

-- CreateIndex
CREATE INDEX "term_territory_id_state_idx" ON "term"("territory_id", "state");

-- CreateIndex
CREATE INDEX "journal_entry_territory_id_at_idx" ON "journal_entry"("territory_id", "at");

-- CreateIndex
CREATE INDEX "journal_entry_subject_id_idx" ON "journal_entry"("subject_id");

-- CreateIndex
CREATE UNIQUE INDEX "journal_entry_body_id_sequence_key" ON "journal_entry"("body_id", "sequence");

-- CreateIndex
CREATE INDEX "filed_finding_campaign_id_level_idx" ON "filed_finding"("campaign_id", "level");

-- CreateIndex
CREATE INDEX "filed_finding_territory_id_idx" ON "filed_finding"("territory_id");

-- CreateIndex
CREATE INDEX "lishenets_entry_soviet_id_state_idx" ON "lishenets_entry"("soviet_id", "state");

-- CreateIndex
CREATE INDEX "lishenets_entry_resident_id_idx" ON "lishenets_entry"("resident_id");

-- CreateIndex
CREATE INDEX "lishenets_entry_import_id_idx" ON "lishenets_entry"("import_id");

-- CreateIndex
CREATE INDEX "entry_document_entry_id_idx" ON "entry_document"("entry_id");

-- CreateIndex
CREATE INDEX "information_soviet_id_idx" ON "information"("soviet_id");

-- CreateIndex
CREATE INDEX "disfranchised_list_election_id_idx" ON "disfranchised_list"("election_id");

-- CreateIndex
CREATE INDEX "disfranchised_row_entry_id_idx" ON "disfranchised_row"("entry_id");

-- CreateIndex
CREATE INDEX "appeal_election_id_idx" ON "appeal"("election_id");

-- CreateIndex
CREATE INDEX "appeal_entry_id_idx" ON "appeal"("entry_id");

-- CreateIndex
CREATE INDEX "appeal_step_commission_id_idx" ON "appeal_step"("commission_id");

-- CreateIndex
CREATE UNIQUE INDEX "appeal_step_appeal_id_ordinal_key" ON "appeal_step"("appeal_id", "ordinal");

-- CreateIndex
CREATE INDEX "meeting_election_id_idx" ON "meeting"("election_id");

-- CreateIndex
CREATE UNIQUE INDEX "meeting_uchastok_id_attempt_key" ON "meeting"("uchastok_id", "attempt");

-- CreateIndex
CREATE INDEX "nomination_meeting_id_race_idx" ON "nomination"("meeting_id", "race");

-- CreateIndex
CREATE UNIQUE INDEX "candidate_meeting_id_race_resident_id_key" ON "candidate"("meeting_id", "race", "resident_id");

-- CreateIndex
CREATE UNIQUE INDEX "ballot_meeting_id_race_round_key" ON "ballot"("meeting_id", "race", "round");

-- CreateIndex
CREATE UNIQUE INDEX "elected_person_meeting_id_race_resident_id_key" ON "elected_person"("meeting_id", "race", "resident_id");

-- CreateIndex
CREATE INDEX "meeting_correction_meeting_id_idx" ON "meeting_correction"("meeting_id");

-- CreateIndex
CREATE INDEX "resident_soviet_id_normal_name_id_idx" ON "resident"("soviet_id", "normal_name", "id");

-- CreateIndex
CREATE INDEX "resident_settlement_id_normal_name_id_idx" ON "resident"("settlement_id", "normal_name", "id");

-- CreateIndex
CREATE INDEX "resident_uchastok_id_normal_name_id_idx" ON "resident"("uchastok_id", "normal_name", "id");

-- CreateIndex
CREATE INDEX "resident_import_id_idx" ON "resident"("import_id");

-- CreateIndex
CREATE UNIQUE INDEX "resident_settlement_id_normal_key_key" ON "resident"("settlement_id", "normal_key");

-- CreateIndex
CREATE INDEX "import_territory_id_created_at_idx" ON "import"("territory_id", "created_at");

-- CreateIndex
CREATE INDEX "import_row_import_id_verdict_line_idx" ON "import_row"("import_id", "verdict", "line");

-- CreateIndex
CREATE UNIQUE INDEX "uchastok_election_id_number_key" ON "uchastok"("election_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "territory_path_key" ON "territory"("path");

-- CreateIndex
CREATE UNIQUE INDEX "territory_parent_id_kind_name_key" ON "territory"("parent_id", "kind", "name");

-- CreateIndex
CREATE UNIQUE INDEX "commission_campaign_id_territory_id_key" ON "commission"("campaign_id", "territory_id");

-- CreateIndex
CREATE INDEX "commission_member_commission_id_idx" ON "commission_member"("commission_id");

-- CreateIndex
CREATE INDEX "commission_agent_commission_id_idx" ON "commission_agent"("commission_id");

-- CreateIndex
CREATE UNIQUE INDEX "election_campaign_id_soviet_id_key" ON "election"("campaign_id", "soviet_id");

-- AddForeignKey
ALTER TABLE "appointment" ADD CONSTRAINT "appointment_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appointment" ADD CONSTRAINT "appointment_commission_id_fkey" FOREIGN KEY ("commission_id") REFERENCES "commission"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appointment" ADD CONSTRAINT "appointment_territory_id_fkey" FOREIGN KEY ("territory_id") REFERENCES "territory"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appointment" ADD CONSTRAINT "appointment_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lishenets_entry" ADD CONSTRAINT "lishenets_entry_resident_id_fkey" FOREIGN KEY ("resident_id") REFERENCES "resident"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lishenets_entry" ADD CONSTRAINT "lishenets_entry_principal_id_fkey" FOREIGN KEY ("principal_id") REFERENCES "lishenets_entry"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entry_document" ADD CONSTRAINT "entry_document_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "lishenets_entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "disfranchised_list" ADD CONSTRAINT "disfranchised_list_election_id_fkey" FOREIGN KEY ("election_id") REFERENCES "election"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "disfranchised_row" ADD CONSTRAINT "disfranchised_row_list_id_fkey" FOREIGN KEY ("list_id") REFERENCES "disfranchised_list"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "disfranchised_row" ADD CONSTRAINT "disfranchised_row_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "lishenets_entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "list_copy" ADD CONSTRAINT "list_copy_list_id_fkey" FOREIGN KEY ("list_id") REFERENCES "disfranchised_list"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appeal" ADD CONSTRAINT "appeal_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "lishenets_entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appeal_step" ADD CONSTRAINT "appeal_step_appeal_id_fkey" FOREIGN KEY ("appeal_id") REFERENCES "appeal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_election_id_fkey" FOREIGN KEY ("election_id") REFERENCES "election"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_uchastok_id_fkey" FOREIGN KEY ("uchastok_id") REFERENCES "uchastok"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_notice" ADD CONSTRAINT "meeting_notice_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_notice" ADD CONSTRAINT "meeting_notice_resident_id_fkey" FOREIGN KEY ("resident_id") REFERENCES "resident"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_resident_id_fkey" FOREIGN KEY ("resident_id") REFERENCES "resident"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "presidium_member" ADD CONSTRAINT "presidium_member_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_reading" ADD CONSTRAINT "meeting_reading_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "nomination" ADD CONSTRAINT "nomination_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "candidate" ADD CONSTRAINT "candidate_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "candidate" ADD CONSTRAINT "candidate_nomination_id_fkey" FOREIGN KEY ("nomination_id") REFERENCES "nomination"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "candidate" ADD CONSTRAINT "candidate_resident_id_fkey" FOREIGN KEY ("resident_id") REFERENCES "resident"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ballot" ADD CONSTRAINT "ballot_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "elected_person" ADD CONSTRAINT "elected_person_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_correction" ADD CONSTRAINT "meeting_correction_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_signature" ADD CONSTRAINT "meeting_signature_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "resident" ADD CONSTRAINT "resident_soviet_id_fkey" FOREIGN KEY ("soviet_id") REFERENCES "territory"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "resident" ADD CONSTRAINT "resident_settlement_id_fkey" FOREIGN KEY ("settlement_id") REFERENCES "territory"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "resident" ADD CONSTRAINT "resident_uchastok_id_fkey" FOREIGN KEY ("uchastok_id") REFERENCES "uchastok"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_row" ADD CONSTRAINT "import_row_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "import"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "uchastok" ADD CONSTRAINT "uchastok_election_id_fkey" FOREIGN KEY ("election_id") REFERENCES "election"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "territory" ADD CONSTRAINT "territory_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "territory"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "campaign" ADD CONSTRAINT "campaign_territory_id_fkey" FOREIGN KEY ("territory_id") REFERENCES "territory"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commission" ADD CONSTRAINT "commission_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commission" ADD CONSTRAINT "commission_territory_id_fkey" FOREIGN KEY ("territory_id") REFERENCES "territory"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commission_member" ADD CONSTRAINT "commission_member_commission_id_fkey" FOREIGN KEY ("commission_id") REFERENCES "commission"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commission_agent" ADD CONSTRAINT "commission_agent_commission_id_fkey" FOREIGN KEY ("commission_id") REFERENCES "commission"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "election" ADD CONSTRAINT "election_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "election" ADD CONSTRAINT "election_soviet_id_fkey" FOREIGN KEY ("soviet_id") REFERENCES "territory"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "election" ADD CONSTRAINT "election_commission_id_fkey" FOREIGN KEY ("commission_id") REFERENCES "commission"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The journal is only added to, whoever asks: the program's role lacks the right, and the owner meets this.
CREATE FUNCTION "journal_entry_is_kept"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the journal is only added to: % of % is refused', TG_OP, TG_TABLE_NAME;
END
$$;

CREATE TRIGGER "journal_entry_no_change" BEFORE UPDATE OR DELETE ON "journal_entry"
  FOR EACH ROW EXECUTE FUNCTION "journal_entry_is_kept"();

CREATE TRIGGER "journal_entry_no_truncate" BEFORE TRUNCATE ON "journal_entry"
  FOR EACH STATEMENT EXECUTE FUNCTION "journal_entry_is_kept"();

-- A signed protocol stays as it was signed.
CREATE FUNCTION "meeting_is_sealed"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the protocol of meeting % is signed: % is refused', OLD."id", TG_OP;
END
$$;

CREATE TRIGGER "meeting_no_change_once_sealed" BEFORE UPDATE OR DELETE ON "meeting"
  FOR EACH ROW WHEN (OLD."seal" IS NOT NULL) EXECUTE FUNCTION "meeting_is_sealed"();

-- The last guard of the closed lists that the code keeps.
ALTER TABLE "campaign" ADD CONSTRAINT "campaign_mode" CHECK ("mode" IN ('conduct', 'reconstruct'));
ALTER TABLE "resident" ADD CONSTRAINT "resident_sex" CHECK ("sex" IN ('m', 'f'));
ALTER TABLE "resident" ADD CONSTRAINT "resident_franchise"
  CHECK ("franchise" IN ('elector', 'disfranchised', 'under-age', 'age-undecided', 'detained'));
ALTER TABLE "import" ADD CONSTRAINT "import_state"
  CHECK ("state" IN ('reading', 'ready', 'applying', 'applied', 'undone', 'failed'));
ALTER TABLE "lishenets_entry" ADD CONSTRAINT "lishenets_entry_state" CHECK ("state" IN ('entered', 'struck', 'restored'));
ALTER TABLE "disfranchised_list" ADD CONSTRAINT "disfranchised_list_state" CHECK ("state" IN ('compiled', 'published'));
ALTER TABLE "disfranchised_row" ADD CONSTRAINT "disfranchised_row_outcome" CHECK ("outcome" IN ('pending', 'kept', 'dropped'));
ALTER TABLE "term" ADD CONSTRAINT "term_state" CHECK ("state" IN ('open', 'met', 'missed'));
ALTER TABLE "uchastok" ADD CONSTRAINT "uchastok_totals" CHECK ("electors" >= 0 AND "electors" <= "population" AND "seats" >= 0);
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_count" CHECK ("present" IS NULL OR "present" <= "eligible");
