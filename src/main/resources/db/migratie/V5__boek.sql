-- The ledger: what is known of each client-month and each assignment in it, in all versions; one of each is the current
-- one. What a version settles more than the one before stands in verschil_cent, so that adding up gives what was settled.
-- verschuldigd_cent is absent when nobody can say what is owed; reden then says why. benutting is in tenths of a percent.
-- maandafsluiting_id names the month close that took the difference into a statement; 0 for what was settled before there
-- were any.

create table boek (
    id ${id},
    bericht_id bigint,
    dag ${tekst} not null,
    gemeente ${tekst} not null,
    aanbieder ${tekst} not null,
    client ${tekst} not null,
    productcategorie ${tekst} not null,
    productcode ${tekst} not null,
    maand ${tekst} not null,
    toewijzingnummer bigint not null,
    huidig bigint not null default 1 check (huidig in (0, 1)),
    toegewezen_minuten bigint,
    geleverde_minuten bigint not null,
    ingediend_cent bigint not null,
    gecrediteerd_cent bigint not null,
    toegekend_cent bigint not null,
    benutting bigint,
    zijde ${tekst} not null,
    verschuldigd_cent bigint,
    afgerekend_cent bigint not null,
    verschil_cent bigint not null,
    contract ${tekst},
    reden ${tekst},
    maandafsluiting_id bigint
);

create index boek_huidig on boek (toewijzingnummer, maand) where huidig = 1;
create index boek_paar on boek (aanbieder, maand);

-- What was granted before there was a ledger was settled as granted.
insert into boek (dag, gemeente, aanbieder, client, productcategorie, productcode, maand, toewijzingnummer, huidig,
    geleverde_minuten, ingediend_cent, gecrediteerd_cent, toegekend_cent, zijde, verschuldigd_cent,
    afgerekend_cent, verschil_cent, maandafsluiting_id)
select max(d.dagtekening), p.gemeente, p.aanbieder, p.client, p.productcategorie, p.productcode, p.maand,
    p.toewijzingnummer, 1,
    sum(p.toegekend * p.teken * p.volume * case p.eenheid when '01' then 1 when '04' then 60 else 0 end),
    sum(p.teken * p.cent),
    sum(case when p.toegekend = 1 and p.teken = -1 then p.cent else 0 end),
    sum(p.toegekend * p.teken * p.cent),
    'ONBEPAALD',
    sum(p.toegekend * p.teken * p.cent),
    sum(p.toegekend * p.teken * p.cent),
    sum(p.toegekend * p.teken * p.cent),
    0
from prestatie p join declaratie d on d.id = p.declaratie_id
group by p.gemeente, p.aanbieder, p.client, p.productcategorie, p.productcode, p.maand, p.toewijzingnummer;
