-- What a message is about, to find it by: the gemeente and the aanbieder of its header as they stand there, who handed it in,
-- and the numbers in it. Numbers are noted after a message is processed, whatever became of it; doorzocht says that it was
-- done.

alter table bericht add column gemeente ${tekst};
alter table bericht add column aanbieder ${tekst};
alter table bericht add column indiener ${tekst};
alter table bericht add column doorzocht bigint not null default 0 check (doorzocht in (0, 1));

update bericht set
    gemeente = case when soort in ('WMO301', 'WMO302', 'WMO319', 'WMO320', 'WMO325') then afzender
        else ontvanger end,
    aanbieder = case when soort in ('WMO301', 'WMO302', 'WMO319', 'WMO320', 'WMO325') then ontvanger
        else afzender end
    where soort is not null;

create index bericht_aanbieder on bericht (aanbieder, id);
create index bericht_gemeente on bericht (gemeente, id);
create index bericht_ondoorzocht on bericht (id) where doorzocht = 0;

-- soort is toewijzing, declaratie, referentie or client (a pseudonym).
create table zoeksleutel (
    waarde ${tekst} not null,
    soort ${tekst} not null,
    bericht_id bigint not null references bericht (id),
    primary key (waarde, soort, bericht_id)
);
