-- A case may be known before the lead of its complaint is: it is kept, and counts with the lead.

ALTER TABLE complaint_member ADD COLUMN of_case boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN complaint_member.of_case IS 'A case that grew out of the complaint; alone it is not counted here';
