-- Replays: what was asked, by whom and why, which never changes, and how far it is; and for each message in it one attempt.

create table herhaling (
    id ${id},
    werkwoord ${tekst} not null check (werkwoord in ('BEZORGEN', 'BEOORDELEN', 'VERWERKEN')),
    proef bigint not null check (proef in (0, 1)),
    verzoek ${tekst} not null,
    wie ${tekst} not null,
    reden ${tekst} not null,
    gemaakt ${tekst} not null,
    stand ${tekst} not null check (stand in ('GEPAUZEERD', 'LOPEND', 'GESTOPT', 'KLAAR'))
);

create index herhaling_open on herhaling (id) where stand = 'LOPEND';

create table herhaalpoging (
    id ${id},
    herhaling_id bigint not null references herhaling (id),
    bericht_id bigint not null references bericht (id),
    vorige_id bigint references herhaalpoging (id),
    stand ${tekst} not null check (stand in ('WACHT', 'GEDAAN', 'GEWEIGERD', 'MISLUKT', 'VERVALLEN')),
    moment ${tekst},
    was ${tekst},
    werd ${tekst},
    toelichting ${tekst},
    unique (herhaling_id, bericht_id)
);

create index herhaalpoging_wacht on herhaalpoging (herhaling_id, id) where stand = 'WACHT';
create index herhaalpoging_bericht on herhaalpoging (bericht_id, id);
