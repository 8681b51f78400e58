-- The day on which the list stood in the press: by a reading of article 27 the week for complaints runs from it.
ALTER TABLE "disfranchised_list" ADD COLUMN "press_on" DATE;
