-- Month closes: of each gemeente and aanbieder at most one for a month, with the statement that went out. What stands in
-- boek under its number is what the statement settles; the same number stands with the declarations of which the
-- rejections are in it. deze_maand_cent and correcties_cent add up to what it settles; gedeclareerd says whether the
-- aanbieder had declared the month by then.

create table maandafsluiting (
    id ${id},
    gemeente ${tekst} not null,
    aanbieder ${tekst} not null,
    maand ${tekst} not null,
    dag ${tekst} not null,
    gedeclareerd bigint not null check (gedeclareerd in (0, 1)),
    deze_maand_cent bigint not null,
    correcties_cent bigint not null,
    uitgaand_id bigint references uitgaand (id),
    unique (aanbieder, gemeente, maand)
);

-- 0 for those that were judged before there were any closes.
alter table declaratie add column maandafsluiting_id bigint;
update declaratie set maandafsluiting_id = 0;
create index declaratie_open on declaratie (aanbieder, gemeente, maand) where maandafsluiting_id is null;

-- What is seldom there and a close looks for, so that it does not read through all that was ever settled.
create index boek_onverrekend on boek (aanbieder, maand)
    where huidig = 1 and (verschuldigd_cent is null or verschuldigd_cent <> afgerekend_cent);
create index boek_vooraf on boek (aanbieder, maand) where maandafsluiting_id = 0;
