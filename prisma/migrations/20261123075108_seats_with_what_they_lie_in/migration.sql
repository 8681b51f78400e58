-- With what each lies in, the page of elections is read from the index alone.
DROP INDEX "territory_seat_name_idx";
CREATE INDEX "territory_seat_name_idx" ON "territory"("name", "id") INCLUDE ("parent_id") WHERE "kind" <> 'settlement';
