-- What a message is about, to find it by: the gemeente and the aanbieder of its header as they stand there, who handed it in,
-- and the numbers in it. Numbers are noted after a message is processed or parked, whatever became of it; doorzocht says
-- that it was done.

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

-- Lists go from new to old, a page at a time, so the number ends each index. Who handed a message in matters only where
-- that is not the aanbieder of the header.
create index bericht_aanbieder on bericht (aanbieder, id);
create index bericht_gemeente on bericht (gemeente, id);
create index bericht_indiener on bericht (indiener, id)
    where indiener is not null and (aanbieder is null or aanbieder <> indiener);
create index bericht_uitkomst on bericht (uitkomst, id) where uitkomst <> 'goedgekeurd';
create index bericht_geparkeerd on bericht (id) where status = 'GEPARKEERD';
create index bericht_ontvangen on bericht (ontvangen);
create index bericht_dubbel on bericht (dubbel_van, id) where dubbel_van is not null;
create index bericht_beantwoord on bericht (beantwoord_door) where beantwoord_door is not null;
create index bericht_ondoorzocht on bericht (id) where doorzocht = 0 and status <> 'ONTVANGEN';

-- soort is toewijzing, declaratie, referentie or client (a pseudonym), from the message itself; regel or retourcode, from
-- its findings. The second index is for what goes when a message is judged anew.
create table zoeksleutel (
    waarde ${tekst} not null,
    soort ${tekst} not null,
    bericht_id bigint not null references bericht (id),
    primary key (waarde, soort, bericht_id)
);

create index zoeksleutel_bevinding on zoeksleutel (bericht_id) where soort in ('regel', 'retourcode');

-- Searches that somebody gave a name, as the query of their address.
create table zoekfilter (
    id ${id},
    wie ${tekst} not null,
    naam ${tekst} not null,
    vraag ${tekst} not null,
    unique (wie, naam)
);

-- What the story of a message and the view of a day ask for.
create index levering_bericht on levering (bericht_id);
create index levering_verwijderd on levering (verwijderd_door) where verwijderd_door is not null;
create index verzoek_bericht on verzoek (bericht_id);
create index boek_bericht on boek (bericht_id) where bericht_id is not null;
create index uitgaand_verzonden on uitgaand (verzonden) where verzonden is not null;
