-- Causes of failure, each by a text without personal data that is the same for all messages it hit. One that is over gets
-- a new row when it comes back. afgehandeld_door and reden are there when a person said that it is dealt with.
-- voorbijgaand says that it may pass by itself; automatisch that it is tried again without a person, pogingen how often
-- that was in vain, and herhaling_id by which replay it is being tried now.

create table oorzaak (
    id ${id},
    sleutel ${tekst} not null,
    soort ${tekst} not null check (soort in ('STORING', 'FOUT', 'RAND')),
    omschrijving ${tekst} not null,
    advies ${tekst} not null,
    herhaalbaar bigint not null check (herhaalbaar in (0, 1)),
    eerst ${tekst} not null,
    laatst ${tekst} not null,
    aantal bigint not null,
    voorbij ${tekst},
    afgehandeld_door ${tekst},
    reden ${tekst},
    voorbijgaand bigint not null check (voorbijgaand in (0, 1)),
    automatisch bigint not null check (automatisch in (0, 1)),
    pogingen bigint not null default 0,
    volgende_poging ${tekst},
    herhaling_id bigint references herhaling (id)
);

create unique index oorzaak_open on oorzaak (sleutel) where voorbij is null;
create index oorzaak_sleutel on oorzaak (sleutel, id);

-- The latest cause that hit a message; it stays there when the message is processed after all. The second index has those
-- that still wait for something to be done about it.
alter table bericht add column oorzaak_id bigint references oorzaak (id);
create index bericht_oorzaak on bericht (oorzaak_id, id) where oorzaak_id is not null;
create index bericht_oorzaak_wacht on bericht (oorzaak_id, id)
    where oorzaak_id is not null and (status = 'GEPARKEERD' or uitkomst = 'fout');
create index bericht_oorzaak_partij on bericht (oorzaak_id, gemeente, aanbieder, status, uitkomst)
    where oorzaak_id is not null;
create index bericht_zonder_oorzaak on bericht (id) where status = 'GEPARKEERD' and oorzaak_id is null;

-- What was told of a cause, with the message in the outbox that told it; webhook is when that address had it, or when we
-- gave up.
create table alarm (
    id ${id},
    oorzaak_id bigint not null references oorzaak (id),
    stand ${tekst} not null check (stand in ('BEGIN', 'AANDACHT', 'VOORBIJ')),
    moment ${tekst} not null,
    uitgaand_id bigint not null references uitgaand (id),
    webhook ${tekst}
);

create index alarm_oorzaak on alarm (oorzaak_id, id);
create index alarm_webhook on alarm (id) where webhook is null;

-- Signals by what people look for them by.
create index signaal_client on signaal (client, id);
create index signaal_toewijzing on signaal (toewijzingnummer, id);
create index signaal_soort on signaal (soort, id);
