-- Names in the order of their letters' codes, so that a beginning is a range of the index.
DROP INDEX "surname_beginnings";
DROP INDEX "given_name_beginnings";
DROP INDEX "patronymic_beginnings";
CREATE INDEX "surname_beginnings" ON "surname" (("surname_of"("normal") COLLATE "C"));
CREATE INDEX "given_name_beginnings" ON "given_name" (("surname_of"("normal") COLLATE "C"));
CREATE INDEX "patronymic_beginnings" ON "patronymic" (("surname_of"("normal") COLLATE "C"));
