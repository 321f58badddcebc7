-- Causes of failure, each by a text without personal data that is the same for all messages it hit. One that is over gets
-- a new row when it comes back.

create table oorzaak (
    id ${id},
    sleutel ${tekst} not null,
    soort ${tekst} not null check (soort in ('STORING', 'FOUT', 'RAND')),
    omschrijving ${tekst} not null,
    eerst ${tekst} not null,
    laatst ${tekst} not null,
    aantal bigint not null,
    voorbij ${tekst},
    voorbijgaand bigint not null check (voorbijgaand in (0, 1)),
    automatisch bigint not null check (automatisch in (0, 1)),
    pogingen bigint not null default 0,
    volgende_poging ${tekst}
);

create unique index oorzaak_open on oorzaak (sleutel) where voorbij is null;

alter table bericht add column oorzaak_id bigint references oorzaak (id);
create index bericht_oorzaak on bericht (oorzaak_id, id) where oorzaak_id is not null;
