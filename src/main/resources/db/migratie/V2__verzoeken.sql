-- Requests with all that is known of them, and what was decided about them. Version 1 kept only references, and nothing
-- filled that table yet.

drop table verzoek;

-- A 317 as a whole, or one requested product of a 315. References are unique per aanbieder, over all gemeenten.
create table verzoek (
    id ${id},
    bericht_id bigint not null references bericht (id),
    soort ${tekst} not null check (soort in ('WMO315', 'WMO317')),
    gemeente ${tekst} not null,
    aanbieder ${tekst} not null,
    client ${tekst} not null,
    referentie_aanbieder ${tekst} not null,
    dagtekening ${tekst} not null,
    unique (referentie_aanbieder, aanbieder)
);

create index verzoek_client on verzoek (client, gemeente, aanbieder);

-- A decision of a 319 or 301; withdrawn when the aanbieder rejected that message: it counts as never sent.
create table verzoekbesluit (
    id ${id},
    verzoek_id bigint not null references verzoek (id),
    bericht_id bigint not null references bericht (id),
    besluit ${tekst} not null check (besluit in ('IN_ONDERZOEK', 'AFGEWEZEN', 'GEHONOREERD')),
    ingetrokken bigint not null default 0 check (ingetrokken in (0, 1))
);

create index verzoekbesluit_verzoek on verzoekbesluit (verzoek_id);
create index verzoekbesluit_bericht on verzoekbesluit (bericht_id);
