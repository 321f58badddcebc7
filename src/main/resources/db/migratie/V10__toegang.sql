-- Who may come in: accounts, their sessions, and tokens of programs. Of passwords, sessions and tokens only digests are kept.
-- An account is never removed, because the audit log names it.

create table account (
    id ${id},
    naam ${tekst} not null unique,
    rol ${tekst} not null,
    aanbieder ${tekst},
    gemeenten ${tekst},
    wachtwoord ${tekst},
    eenmalig bigint not null check (eenmalig in (0, 1)),
    wachtwoord_tot ${tekst},
    oidc_onderwerp ${tekst} unique,
    actief bigint not null check (actief in (0, 1)),
    mislukt bigint not null,
    gesloten_tot ${tekst},
    gemaakt ${tekst} not null
);

create table sessie (
    sleutel ${tekst} primary key,
    account_id bigint not null references account (id),
    gemaakt ${tekst} not null,
    laatst ${tekst} not null
);

create index sessie_account on sessie (account_id);

create table token (
    id ${id},
    sleutel ${tekst} not null unique,
    naam ${tekst} not null unique,
    rol ${tekst} not null,
    aanbieder ${tekst},
    gemeenten ${tekst},
    gemaakt ${tekst} not null,
    verloopt ${tekst} not null,
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
create index audit_handeling on audit (handeling, id);
create index audit_moment on audit (moment, id);

-- Lines of the audit log are only ever added: the database refuses anything else.
${audit_alleen_erbij}
