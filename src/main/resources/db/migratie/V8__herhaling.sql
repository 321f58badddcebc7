-- Replays: what was asked, by whom, within what scope and why, which never changes, and how far it is; and for each message
-- in it one attempt. keuze says in words which messages were chosen: they are looked up once, to attempts.

create table herhaling (
    id ${id},
    werkwoord ${tekst} not null check (werkwoord in ('BEZORGEN', 'BEOORDELEN', 'VERWERKEN')),
    keuze ${tekst} not null,
    peil ${tekst} not null check (peil in ('TOEN', 'NU')),
    alleen_antwoord bigint not null check (alleen_antwoord in (0, 1)),
    proef bigint not null check (proef in (0, 1)),
    proef_van bigint references herhaling (id),
    batch bigint not null,
    tegelijk bigint not null,
    wie ${tekst} not null,
    bereik ${tekst} not null,
    reden ${tekst} not null,
    gemaakt ${tekst} not null,
    stand ${tekst} not null check (stand in ('GEPAUZEERD', 'LOPEND', 'GESTOPT', 'KLAAR'))
);

create index herhaling_open on herhaling (id) where stand = 'LOPEND';

-- Numbers rise in order of arrival of the messages. Each attempt follows on the newest one before it at the same message
-- (herhaalpoging_vorige), and of one message at most one real attempt waits (herhaalpoging_een).
create table herhaalpoging (
    id ${id},
    herhaling_id bigint not null references herhaling (id),
    bericht_id bigint not null references bericht (id),
    vorige_id bigint references herhaalpoging (id),
    groep ${tekst} not null,
    proef bigint not null check (proef in (0, 1)),
    stand ${tekst} not null check (stand in ('WACHT', 'GEDAAN', 'GEWEIGERD', 'MISLUKT', 'VERVALLEN')),
    moment ${tekst},
    was ${tekst},
    werd ${tekst},
    veranderd bigint not null default 0 check (veranderd in (0, 1)),
    toelichting ${tekst} not null default '',
    unique (herhaling_id, bericht_id)
);

create unique index herhaalpoging_vorige on herhaalpoging (vorige_id) where vorige_id is not null;
create unique index herhaalpoging_een on herhaalpoging (bericht_id) where stand = 'WACHT' and proef = 0;
create index herhaalpoging_wacht on herhaalpoging (herhaling_id, id) where stand = 'WACHT';
create index herhaalpoging_volgorde on herhaalpoging (herhaling_id, id);
create index herhaalpoging_bericht on herhaalpoging (bericht_id, id);

-- What was found in a message before an attempt processed it anew; the findings that hold have no attempt.
alter table bevinding add column vervangen_door bigint references herhaalpoging (id);
create index bevinding_vervangen on bevinding (vervangen_door) where vervangen_door is not null;
