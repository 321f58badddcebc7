package nl.berichtenstraat.jaar;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PrimitiveIterator;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The back office of a gemeente: assigns help, answers requests, and keeps a book of what it assigned and one of what it
 * owes by its settlements. What it sends counts once the retour accepts it.
 */
final class Gemeente {

    private final String code;
    private final Kalender kalender;
    private final Map<String, Toewijzingenboek> perAanbieder = new TreeMap<>();
    private final Map<String, List<Toewijzing>> toegewezen = new HashMap<>();
    private final Map<String, Knoop> beantwoord = new HashMap<>();
    private final Map<String, Poststuk> verzoeken = new LinkedHashMap<>();
    private final Map<Long, String> clienten = new HashMap<>();
    private final Afrekeningboek afrekeningen = new Afrekeningboek(clienten::get);
    private final Nummering nummering = new Nummering("G");
    private long laatsteNummer = 26_000;
    private int moment;

    Gemeente(String code, Kalender kalender) {
        this.code = code;
        this.kalender = kalender;
    }

    Afrekeningboek afrekeningen() {
        return afrekeningen;
    }

    /** Every assignment number that it ever sent. */
    Set<Long> nummers() {
        return clienten.keySet();
    }

    /** The assignments to an aanbieder. */
    Toewijzingenboek toewijzingen(String agb) {
        return boek(agb);
    }

    /** Messages without retour, and requests that wait for its decision. */
    List<String> onbeantwoord() {
        return Stream.of(toegewezen, beantwoord, verzoeken)
                .flatMap(wachtend -> wachtend.keySet().stream())
                .toList();
    }

    /** The version that counts of an assignment. */
    Toewijzing toewijzing(String agb, long nummer) {
        return boek(agb).huidige(nummer).orElseThrow();
    }

    /** A new ToewijzingNummer. */
    long nummer() {
        return ++laatsteNummer;
    }

    /** A new moment of fixing, later than any before. */
    LocalDateTime moment() {
        return kalender.vandaag().atTime(9, 0).plusSeconds(++moment);
    }

    /** Takes a message from the lane. */
    void ontvang(Poststuk stuk) {
        switch (stuk.soort()) {
            case "302" -> verwerkRetour(stuk);
            case "320" -> verwerkAntwoordretour(stuk);
            case "315", "317" ->
                stuk.wortel()
                        .alle("ReferentieAanbieder")
                        .forEach(r -> verzoeken.put(r.tekst().orElseThrow(), stuk));
            case "afrekening" -> afrekeningen.boek(stuk.wortel());
            default -> throw new AssertionError("a gemeente gets no " + stuk.soort());
        }
    }

    private void verwerkRetour(Poststuk retour) {
        List<Toewijzing> versies = toegewezen.remove(retour.identificatie());
        if (Postboek.codes(retour).isEmpty()) {
            versies.forEach(versie -> {
                boek(retour.aanbieder()).neemOp(versie);
                verzoeken.remove(versie.referentie());
            });
        }
    }

    private void verwerkAntwoordretour(Poststuk retour) {
        Knoop antwoord = beantwoord.remove(retour.identificatie());
        if (Postboek.codes(retour).isEmpty() && antwoord.moet("VerzoekAntwoord").equals("1")) {
            verzoeken.remove(antwoord.moet("ReferentieAanbieder"));
        }
    }

    /** Assigns to one aanbieder for one client: what is new or changed, with all else that is current (OP087). */
    Poststuk wijsToe(String agb, Toewijzing... nieuw) {
        return wijsToe(agb, nummering.volgende("301"), nieuw);
    }

    private Poststuk wijsToe(String agb, String identificatie, Toewijzing... nieuw) {
        Set<Long> vernieuwd = Arrays.stream(nieuw).map(Toewijzing::nummer).collect(Collectors.toSet());
        List<Toewijzing> versies = Stream.concat(
                        Arrays.stream(nieuw),
                        boek(agb)
                                .vanClient(nieuw[0].bsn())
                                .filter(bekend -> bekend.geldtOpOfNa(kalender.vandaag()))
                                .filter(bekend -> !vernieuwd.contains(bekend.nummer()))
                                .map(Toewijzing::ongewijzigd))
                .toList();
        versies.forEach(versie -> clienten.putIfAbsent(versie.nummer(), versie.bsn()));
        toegewezen.put(identificatie, versies);
        return new Pen(code, agb, kalender).bericht("301", identificatie, inhoud(nieuw[0].bsn(), versies));
    }

    /** Sends one version on its own, as when an older message turns up again. */
    Poststuk verstuur(String agb, Toewijzing versie) {
        String identificatie = nummering.volgende("301");
        toegewezen.put(identificatie, List.of(versie));
        return new Pen(code, agb, kalender).bericht("301", identificatie, inhoud(versie.bsn(), List.of(versie)));
    }

    /** Grants a request as it was asked (IV093, IV094), new assignments under new numbers. */
    Poststuk kenToe(String referentie) {
        return kenToe(referentie, this::nummer);
    }

    /** Grants a request; the first new assignment gets a number of choice. */
    Poststuk kenToe(String referentie, long eersteNummer) {
        PrimitiveIterator.OfLong eerst = LongStream.of(eersteNummer).iterator();
        return kenToe(referentie, () -> eerst.hasNext() ? eerst.nextLong() : nummer());
    }

    private Poststuk kenToe(String referentie, LongSupplier nieuweNummers) {
        Poststuk verzoek = verzoeken.get(referentie);
        String agb = verzoek.aanbieder();
        List<Toewijzing> versies =
                Toekenning.van(referentie, verzoek, nummer -> toewijzing(agb, nummer), nieuweNummers, this::moment);
        return wijsToe(agb, versies.toArray(Toewijzing[]::new));
    }

    /** Tells that a request is looked into. */
    Poststuk neemInOnderzoek(String referentie) {
        return antwoord(verzoeken.get(referentie).aanbieder(), referentie, "");
    }

    /** Refuses a request for a reason. */
    Poststuk wijsAf(String referentie, String reden) {
        return antwoord(verzoeken.get(referentie).aanbieder(), referentie, reden);
    }

    /** Answers a request (319) that may not be there any more: with a reason a refusal, without one that it is looked into. */
    Poststuk antwoord(String agb, String referentie, String reden) {
        String identificatie = nummering.volgende("319");
        Poststuk stuk = new Pen(code, agb, kalender).bericht("319", identificatie, """
                <m:Antwoord>
                <m:ReferentieAanbieder>%s</m:ReferentieAanbieder>
                <m:VerzoekAntwoord>%s</m:VerzoekAntwoord>%s
                </m:Antwoord>
                """.formatted(
                        referentie,
                        reden.isEmpty() ? "2" : "1",
                        reden.isEmpty() ? "" : Pen.blad("RedenAfwijzingVerzoek", reden)));
        beantwoord.put(identificatie, stuk.wortel().kind("Antwoord").orElseThrow());
        return stuk;
    }

    private static String inhoud(String bsn, List<Toewijzing> versies) {
        return """
                <m:Client>
                %s<m:Contactgegevens><m:Contact><m:Soort>01</m:Soort><m:Adres><b:Huis><b:Huisnummer>1</b:Huisnummer></b:Huis><b:Postcode>3311AA</b:Postcode><b:Straatnaam>Verzonnen Kade</b:Straatnaam><b:Plaatsnaam>Dordrecht</b:Plaatsnaam><b:LandCode>NL</b:LandCode></m:Adres></m:Contact></m:Contactgegevens>
                <m:ToegewezenProducten>
                %s</m:ToegewezenProducten>
                </m:Client>
                """.formatted(
                        Clienten.persoon(bsn).replace("</m:Naam>", "<b:NaamGebruik>1</b:NaamGebruik></m:Naam>"),
                        versies.stream().map(Toewijzing::xml).collect(Collectors.joining()));
    }

    private Toewijzingenboek boek(String agb) {
        return perAanbieder.computeIfAbsent(agb, a -> new Toewijzingenboek());
    }
}
