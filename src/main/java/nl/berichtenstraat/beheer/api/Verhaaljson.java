package nl.berichtenstraat.beheer.api;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.berichtenstraat.beheer.Gebruiker;
import nl.berichtenstraat.register.Verhaal;
import nl.berichtenstraat.straat.Bestemming;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The story of a message as programs get it. Whoever replayed it is not named: that is for those who replay.
 *
 * @param bericht the message
 * @param bestand name under which it came in; empty when it had none
 * @param bytes its length
 * @param sha256 digest of its bytes
 * @param versies by what it was assessed; null while it waits or when it could not be recognised
 * @param oorzaak the cause for which it failed; null without
 * @param dubbelen later messages with the same bytes
 * @param beantwoordDoor the retour that answered it; null without
 * @param beantwoordt the message that it answers; null when it is no retour
 * @param bevindingen what was found, by rule
 * @param wijzigingen what it changed in the register
 * @param uitgaand what went out
 * @param pogingen when it was replayed
 */
record Verhaaljson(
        Berichtjson bericht,
        String bestand,
        long bytes,
        String sha256,
        Optional<JsonNode> versies,
        Optional<Long> oorzaak,
        List<Long> dubbelen,
        Optional<Long> beantwoordDoor,
        Optional<Long> beantwoordt,
        Bevindingen bevindingen,
        Wijzigingen wijzigingen,
        List<Uitgaand> uitgaand,
        List<Poging> pogingen) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Findings by rule, and where they stand one by one. */
    record Bevindingen(long aantal, List<Verhaal.Bevindingsgroep> perRegel, String adres) {}

    /** What it changed, with amounts in cents. */
    record Wijzigingen(
            long aantalToewijzingen,
            List<Verhaal.Versie> toewijzingen,
            List<Verhaal.Levering> leveringen,
            List<Verhaal.Verzoekstap> verzoeken,
            Optional<Declaratie> declaratie,
            long aantalBoekregels,
            List<Boekregel> boekregels,
            long verrekend) {}

    /** A declaration in sum. */
    record Declaratie(
            String nummer,
            String maand,
            long ingediend,
            long afgewezen,
            long toegekend,
            long regels,
            long toegekendeRegels) {}

    /** A row of the ledger. */
    record Boekregel(String client, String maand, long toewijzing, String product, long toegekend, long verrekend) {}

    /** An outgoing message. */
    record Uitgaand(
            long nummer, String soort, String bestemming, long bytes, Optional<Instant> verzonden, String adres) {}

    /** An attempt to replay it. */
    record Poging(
            long herhaling,
            String werkwoord,
            boolean proef,
            String stand,
            Optional<Instant> moment,
            Optional<String> was,
            Optional<String> werd,
            Optional<String> toelichting) {}

    /**
     * Of a story.
     *
     * @param gebruiker who asks
     * @param adres address of the message
     */
    static Verhaaljson van(Verhaal verhaal, Gebruiker gebruiker, String adres) {
        return new Verhaaljson(
                Berichtjson.van(verhaal.bericht()),
                verhaal.bericht().herkomst().naam(),
                verhaal.bericht().lengte(),
                verhaal.bericht().sha256(),
                verhaal.bericht().versies().map(JSON::readTree),
                verhaal.oorzaakId(),
                verhaal.dubbelen(),
                verhaal.beantwoordDoor(),
                verhaal.beantwoordt(),
                new Bevindingen(verhaal.aantalBevindingen(), verhaal.groepen(), adres + "/bevindingen"),
                wijzigingen(verhaal.wijzigingen()),
                verhaal.uitgaand().stream()
                        .filter(uit -> gebruiker.magZien(Bestemming.van(uit.bestemming())))
                        .map(uit -> uitgaand(uit, adres))
                        .toList(),
                verhaal.pogingen().stream().map(Verhaaljson::poging).toList());
    }

    private static Wijzigingen wijzigingen(Verhaal.Wijzigingen alle) {
        return new Wijzigingen(
                alle.aantalToewijzingen(),
                alle.toewijzingen(),
                alle.leveringen(),
                alle.verzoeken(),
                alle.declaratie().map(Verhaaljson::declaratie),
                alle.aantalBoekregels(),
                alle.boekregels().stream().map(Verhaaljson::boekregel).toList(),
                alle.verrekendCent());
    }

    private static Declaratie declaratie(Verhaal.Telling telling) {
        return new Declaratie(
                telling.nummer(),
                telling.maand().toString(),
                telling.ingediendCent(),
                telling.ingediendCent() - telling.toegekendCent(),
                telling.toegekendCent(),
                telling.regels(),
                telling.toegekendeRegels());
    }

    private static Boekregel boekregel(Verhaal.Boeking boeking) {
        return new Boekregel(
                boeking.client(),
                boeking.maand().toString(),
                boeking.toewijzing(),
                boeking.product(),
                boeking.toegekendCent(),
                boeking.verrekendCent());
    }

    private static Uitgaand uitgaand(Verhaal.Uitgegaan uit, String adres) {
        return new Uitgaand(
                uit.id(),
                uit.soort(),
                uit.bestemming(),
                uit.lengte(),
                uit.verzonden(),
                adres + "/uitgaand/" + uit.id());
    }

    private static Poging poging(Verhaal.Poging poging) {
        return new Poging(
                poging.herhalingId(),
                poging.werkwoord().toLowerCase(Locale.ROOT),
                poging.proef(),
                poging.stand().toLowerCase(Locale.ROOT),
                poging.moment(),
                poging.was(),
                poging.werd(),
                poging.toelichting());
    }
}
