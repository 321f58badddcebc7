-- The register. One text for SQLite and PostgreSQL; what differs between them stands in placeholders:
-- ${id} a number that the store hands out, ${tekst} text ordered by character code, ${bytes} bytes.
-- Dates are ISO text, months yyyy-mm, moments ISO text in UTC; amounts are whole cents; flags are 0 or 1.
-- In an index the column that tells rows apart most stands first, and the indexes of prestatie hold no gemeente and
-- leave out no rows: a planner that knows nothing of the contents yet (a new PostgreSQL) must have no choice.

create table installatie (
    naam ${tekst} primary key,
    waarde ${tekst} not null
);

-- Content of received and outgoing messages, in pieces. Rows are only ever added.
create table inhoud (
    id ${id}
);

create table brok (
    inhoud_id bigint not null references inhoud (id),
    volgnummer bigint not null,
    bytes ${bytes} not null,
    primary key (inhoud_id, volgnummer)
);

create table bericht (
    id ${id},
    inhoud_id bigint not null references inhoud (id),
    ontvangen ${tekst} not null,
    kanaal ${tekst} not null,
    naam ${tekst} not null,
    sha256 ${tekst} not null,
    lengte bigint not null,
    afgekapt bigint not null check (afgekapt in (0, 1)),
    soort ${tekst},
    afzender ${tekst},
    ontvanger ${tekst},
    identificatie ${tekst},
    status ${tekst} not null check (status in ('ONTVANGEN', 'VERWERKT', 'GEPARKEERD')),
    uitkomst ${tekst},
    niveau bigint not null,
    dubbel_van bigint references bericht (id),
    beantwoord_door bigint references bericht (id),
    oorzaak ${tekst}
);

create index bericht_sha256 on bericht (sha256);
create index bericht_identificatie on bericht (identificatie, afzender, soort);
create index bericht_openstaand on bericht (id) where status = 'ONTVANGEN';

create table bevinding (
    id ${id},
    bericht_id bigint not null references bericht (id),
    niveau bigint not null,
    regel ${tekst} not null,
    retourcode ${tekst},
    keurt_af bigint not null check (keurt_af in (0, 1)),
    recordpad ${tekst} not null,
    elementpad ${tekst} not null,
    regelnummer bigint not null,
    uitleg ${tekst} not null,
    contract ${tekst},
    clientnummer bigint not null,
    volgnummer bigint not null
);

create index bevinding_volgorde on bevinding (bericht_id, clientnummer, volgnummer, id);
create index bevinding_afkeuring on bevinding (bericht_id, clientnummer, volgnummer, id)
    where keurt_af = 1 and clientnummer > 0;

-- All versions of the assignments; at most one of each is the current one. A version that the aanbieder rejected is
-- withdrawn: it counts as never sent.
create table toewijzing (
    id ${id},
    bericht_id bigint not null references bericht (id),
    gemeente ${tekst} not null,
    nummer bigint not null,
    aanbieder ${tekst} not null,
    client ${tekst} not null,
    huidig bigint not null check (huidig in (0, 1)),
    ingetrokken bigint not null default 0 check (ingetrokken in (0, 1)),
    moment ${tekst} not null,
    referentie_aanbieder ${tekst},
    productcategorie ${tekst},
    productcode ${tekst},
    ingangsdatum ${tekst} not null,
    einddatum ${tekst},
    reden_wijziging ${tekst},
    volume bigint,
    eenheid ${tekst},
    frequentie ${tekst},
    budget bigint
);

create unique index toewijzing_huidig on toewijzing (nummer, gemeente) where huidig = 1;
create index toewijzing_bericht on toewijzing (bericht_id);
create index toewijzing_client on toewijzing (client, gemeente, aanbieder);

-- Reported starts and stops; a deletion is noted with the record that it takes out of sight.
create table levering (
    id ${id},
    bericht_id bigint not null references bericht (id),
    soort ${tekst} not null check (soort in ('start', 'stop')),
    gemeente ${tekst} not null,
    aanbieder ${tekst} not null,
    client ${tekst} not null,
    toewijzingnummer bigint,
    productcategorie ${tekst},
    productcode ${tekst},
    begindatum ${tekst} not null,
    status_aanlevering ${tekst} not null,
    reden_beeindiging ${tekst},
    einddatum ${tekst},
    verwijderd_door bigint references bericht (id)
);

create index levering_client on levering (client, gemeente, aanbieder, toewijzingnummer)
    where verwijderd_door is null;

create table verzoek (
    aanbieder ${tekst} not null,
    referentie_aanbieder ${tekst} not null,
    bericht_id bigint not null references bericht (id),
    primary key (aanbieder, referentie_aanbieder)
);

-- Declarations that were not rejected as a whole; the id rises in the order of registration.
create table declaratie (
    id ${id},
    bericht_id bigint not null unique references bericht (id),
    gemeente ${tekst} not null,
    aanbieder ${tekst} not null,
    nummer ${tekst} not null,
    maand ${tekst} not null,
    begindatum ${tekst} not null,
    einddatum ${tekst} not null,
    dagtekening ${tekst} not null,
    ingediend_cent bigint not null,
    toegekend_cent bigint,
    unique (aanbieder, nummer)
);

create index declaratie_maand on declaratie (gemeente, aanbieder, maand);

-- Lines; teken is 1 for debit and -1 for credit, volume and cent are never negative.
create table prestatie (
    declaratie_id bigint not null,
    volgnummer bigint not null,
    gemeente ${tekst} not null,
    aanbieder ${tekst} not null,
    client ${tekst} not null,
    referentie ${tekst} not null,
    vorige_referentie ${tekst},
    toewijzingnummer bigint not null,
    productcategorie ${tekst} not null,
    productcode ${tekst} not null,
    maand ${tekst} not null,
    begindatum ${tekst} not null,
    einddatum ${tekst} not null,
    volume bigint not null,
    eenheid ${tekst} not null,
    tarief bigint,
    cent bigint not null,
    teken bigint not null check (teken in (1, -1)),
    toegekend bigint not null check (toegekend in (0, 1)),
    gecrediteerd_in bigint,
    primary key (declaratie_id, volgnummer)
);

create index prestatie_referentie on prestatie (referentie, aanbieder);
create index prestatie_toewijzing on prestatie (toewijzingnummer);
create index prestatie_clientmaand on prestatie (client, maand, productcategorie, productcode);

-- Messages to be sent; several may share one content.
create table uitgaand (
    id ${id},
    bericht_id bigint not null references bericht (id),
    inhoud_id bigint not null references inhoud (id),
    soort ${tekst} not null,
    bestemming ${tekst} not null,
    groep ${tekst} not null,
    lengte bigint not null,
    verzonden ${tekst}
);

create index uitgaand_wachtend on uitgaand (id) where verzonden is null;
create index uitgaand_bericht on uitgaand (bericht_id);
