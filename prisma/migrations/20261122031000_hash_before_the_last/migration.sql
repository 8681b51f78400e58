-- The head knows the hash before its own, so that one statement moves it on and writes the entry that stands between them.
ALTER TABLE "journal_head" ADD COLUMN "previous_hash" TEXT NOT NULL DEFAULT '0000000000000000000000000000000000000000000000000000000000000000';
UPDATE "journal_head" head SET "previous_hash" = entry."previous_hash"
FROM "journal_entry" entry WHERE entry."body_id" = head."body_id" AND entry."sequence" = head."sequence";
