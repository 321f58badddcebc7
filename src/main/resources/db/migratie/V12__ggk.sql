-- Envelopes, faults and receipts exchanged with the GGk, also those that were refused. gemeente is ours and partner the other
-- side; both are what the envelope says, so they may be anything when it was refused. inhoud_id has what came in as it came;
-- what goes out is made of this row and its payload, the same each time. antwoord_op is the message that this one is about,
-- vervangt the one that this one was sent instead of. aandacht says why a person must look, afgehandeld when one did.

create table ggk_bericht (
    id ${id},
    richting ${tekst} not null check (richting in ('IN', 'UIT')),
    kanaal ${tekst} not null,
    moment ${tekst} not null,
    gemeente ${tekst} not null,
    partner ${tekst} not null,
    stand ${tekst} not null,
    code ${tekst},
    zender_sleutel ${tekst},
    zender ${tekst},
    zender_applicatie ${tekst},
    zender_administratie ${tekst},
    zender_gebruiker ${tekst},
    ontvanger ${tekst},
    ontvanger_applicatie ${tekst},
    referentienummer ${tekst},
    tijdstip ${tekst},
    crossrefnummer ${tekst},
    functie ${tekst},
    applicatie_versie ${tekst},
    applicatie_subversie ${tekst},
    functie_versie ${tekst},
    functie_subversie ${tekst},
    fout_code ${tekst},
    fout_plek ${tekst},
    fout_omschrijving ${tekst},
    fout_details ${tekst},
    inhoud_id bigint references inhoud (id),
    sha256 ${tekst},
    bericht_id bigint references bericht (id),
    uitgaand_id bigint references uitgaand (id),
    antwoord_op bigint references ggk_bericht (id),
    vervangt bigint references ggk_bericht (id),
    pogingen bigint not null default 0,
    volgende ${tekst},
    overgedragen ${tekst},
    aandacht ${tekst},
    afgehandeld ${tekst},
    afgehandeld_door ${tekst},
    afhandeling ${tekst},
    buiten_kanaal bigint not null default 0 check (buiten_kanaal in (0, 1)),
    check (richting = 'IN' and stand in ('AANGENOMEN', 'GEKOPPELD', 'APART', 'GEWEIGERD')
        or richting = 'UIT' and stand in ('WACHT', 'TEGENGEHOUDEN', 'OVERGEDRAGEN', 'GEWEIGERD', 'AFGEWEZEN',
            'BEANTWOORD', 'VERVANGEN'))
);

-- A reference is used once by each sender; what was refused did not use it.
create unique index ggk_ontvangen on ggk_bericht (referentienummer, zender_sleutel)
    where richting = 'IN' and stand <> 'GEWEIGERD' and referentienummer is not null;
create unique index ggk_verzonden on ggk_bericht (referentienummer) where richting = 'UIT';
create unique index ggk_uitgaand on ggk_bericht (uitgaand_id)
    where richting = 'UIT' and vervangt is null and uitgaand_id is not null;
create index ggk_wacht on ggk_bericht (gemeente, id) where stand = 'WACHT';
create index ggk_aandacht on ggk_bericht (id) where aandacht is not null and afgehandeld is null;
create index ggk_tijdstip on ggk_bericht (gemeente, tijdstip) where richting = 'UIT';
create index ggk_bericht_id on ggk_bericht (bericht_id) where bericht_id is not null;
create index ggk_antwoord on ggk_bericht (antwoord_op) where antwoord_op is not null;
create index ggk_partner on ggk_bericht (partner, id);
create index ggk_uitwisseling on ggk_bericht (moment) where code = 'DI01';
