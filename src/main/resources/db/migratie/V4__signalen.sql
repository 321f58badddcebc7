-- Signals of what holds in the register, each told when it begins and once more when it ends. They may come from a look
-- at the register instead of a received message, so an outgoing message need not have one behind it.

-- SQLite cannot make a column optional, both databases can put another one in its place: rows, their numbers (which are
-- in the delivery keys) and the numbers to come stay what they are.
drop index uitgaand_bericht;
alter table uitgaand add column oorzaak_id bigint references bericht (id);
update uitgaand set oorzaak_id = bericht_id;
alter table uitgaand drop column bericht_id;
alter table uitgaand rename column oorzaak_id to bericht_id;
create index uitgaand_bericht on uitgaand (bericht_id);

-- Days are those on which it was seen first, and on which it was seen not to hold any more; absent while it holds.
create table signaal (
    id ${id},
    soort ${tekst} not null,
    sleutel ${tekst} not null,
    gemeente ${tekst} not null,
    aanbieder ${tekst} not null,
    client ${tekst},
    toewijzingnummer bigint,
    maand ${tekst},
    regel ${tekst},
    uitleg ${tekst} not null,
    contract ${tekst},
    ontstaan ${tekst} not null,
    ingetrokken ${tekst}
);

create unique index signaal_sleutel on signaal (sleutel, aanbieder, gemeente, soort) where ingetrokken is null;
create index signaal_paar on signaal (aanbieder, gemeente, id) where ingetrokken is null;

-- What a look at the register asks for: the clients of a pair, messages that wait for their retour or for being processed,
-- and requests.
create index toewijzing_paar on toewijzing (aanbieder, gemeente, client) where huidig = 1;
create index bericht_onbeantwoord on bericht (ontvanger, afzender)
    where beantwoord_door is null and uitkomst = 'goedgekeurd' and soort in ('WMO301', 'WMO319');
create index bericht_onverwerkt on bericht (afzender, ontvanger) where status <> 'VERWERKT';
create index verzoek_paar on verzoek (aanbieder, gemeente);
