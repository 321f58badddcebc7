-- Who may come in: accounts, their sessions, and tokens of programs. Of passwords, sessions and tokens only digests are kept.

create table account (
    id ${id},
    naam ${tekst} not null unique,
    rol ${tekst} not null,
    aanbieder ${tekst},
    gemeenten ${tekst},
    wachtwoord ${tekst},
    oidc_onderwerp ${tekst} unique,
    moet_wijzigen bigint not null default 0 check (moet_wijzigen in (0, 1)),
    actief bigint not null default 1 check (actief in (0, 1)),
    mislukt bigint not null default 0,
    geblokkeerd_tot ${tekst},
    gemaakt ${tekst} not null
);

create table sessie (
    sleutel ${tekst} primary key,
    account_id bigint not null references account (id),
    csrf ${tekst} not null,
    gemaakt ${tekst} not null,
    laatst ${tekst} not null
);

create table token (
    id ${id},
    sleutel ${tekst} not null unique,
    naam ${tekst} not null,
    rol ${tekst} not null,
    aanbieder ${tekst},
    gemeenten ${tekst},
    gemaakt ${tekst} not null,
    verloopt ${tekst},
    ingetrokken ${tekst}
);

create table audit (
    id ${id},
    moment ${tekst} not null,
    wie ${tekst} not null,
    rol ${tekst} not null,
    handeling ${tekst} not null,
    onderwerp ${tekst} not null,
    reden ${tekst} not null
);

create index audit_onderwerp on audit (onderwerp, id);
create index audit_wie on audit (wie, id);
