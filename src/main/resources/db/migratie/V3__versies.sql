-- The day of a message, as its header says it, and by which versions of the standard, its rules and its code lists it was
-- assessed on that day. Messages of before this version have neither.

alter table bericht add column dagtekening ${tekst};
alter table bericht add column versies ${tekst};
