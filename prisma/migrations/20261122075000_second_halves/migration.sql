-- Surnames of two by their second half, in the order of the letters' codes: a person is often known by that alone.
CREATE INDEX "surname_second_halves" ON "surname" ((split_part("normal", '-', 2)) COLLATE "C") WHERE "normal" LIKE '%-%';
