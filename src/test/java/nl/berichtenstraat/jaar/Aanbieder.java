package nl.berichtenstraat.jaar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An aanbieder: takes assignments and answers to its requests and replies to each of them, delivers care, reports it,
 * claims it, and keeps books of all that. It knows only what messages tell it.
 */
final class Aanbieder {

    private final Pen pen;
    private final Nummering nummering;
    private final Toewijzingenboek toewijzingen = new Toewijzingenboek();
    private final Verzoekenboek verzoeken = new Verzoekenboek();
    private final Zorgverlening zorg;
    private final Declareren declareren;
    private final Set<String> gezien = new HashSet<>();
    private final Set<Long> vanVroeger = new HashSet<>();

    Aanbieder(String agb, String gemeente, Kalender kalender) {
        this.pen = new Pen(agb, gemeente, kalender);
        this.nummering = new Nummering("A" + agb.substring(agb.length() - 1));
        this.zorg = new Zorgverlening(pen, nummering, toewijzingen);
        this.declareren = new Declareren(pen, nummering, toewijzingen, zorg.registratie());
    }

    String agb() {
        return pen.afzender();
    }

    Toewijzingenboek toewijzingen() {
        return toewijzingen;
    }

    Verzoekenboek verzoeken() {
        return verzoeken;
    }

    Zorgverlening zorg() {
        return zorg;
    }

    Declareren declareren() {
        return declareren;
    }

    /** Knows an assignment from before the year. */
    void kende(Toewijzing oud) {
        toewijzingen.neemOp(oud);
        vanVroeger.add(oud.nummer());
    }

    /** Knows a message from before the year, so that its identification is used (TR056). */
    void kende(String soort, String identificatie) {
        gezien.add(soort + identificatie);
    }

    /** Whether an assignment is from before the year. */
    boolean isVanVroeger(Toewijzing toewijzing) {
        return vanVroeger.contains(toewijzing.nummer());
    }

    /** Messages without answer and requests without end. */
    List<String> onbeantwoord() {
        List<String> alle = new ArrayList<>(zorg.meldingen().onderweg());
        declareren.boek().declaraties().stream()
                .filter(een -> een.antwoord().isEmpty())
                .forEach(een -> alle.add("323 " + een.bericht().identificatie()));
        verzoeken.standen().forEach((referentie, stand) -> {
            if (!stand.isEinde()) {
                alle.add(referentie + " " + stand);
            }
        });
        return alle;
    }

    /** Takes a message and returns what it has to say to it. */
    List<Poststuk> ontvang(Poststuk stuk) {
        switch (stuk.soort()) {
            case "301" -> {
                return List.of(beantwoordToewijzing(stuk));
            }
            case "319" -> {
                return List.of(beantwoordAntwoord(stuk));
            }
            case "325" -> declareren.antwoord(stuk);
            case "306", "308" -> zorg.meldingen().retour(stuk);
            case "316", "318" -> verzoeken.retour(stuk);
            default -> throw new AssertionError("an aanbieder gets no " + stuk.soort());
        }
        return List.of();
    }

    private Poststuk beantwoordToewijzing(Poststuk stuk) {
        Retourpen retour = retour(stuk, "302");
        if (!gezien.add("301" + stuk.identificatie())) {
            return retour.afgewezen("9056");
        }
        Knoop client = stuk.wortel().kind("Client").orElseThrow();
        String bsn = client.moet("Bsn");
        List<Knoop> producten = client.alle("ToegewezenProduct");
        Map<Knoop, List<String>> codes = new HashMap<>();
        producten.forEach(product -> codes.put(product, bezwaren(Toewijzing.uit(bsn, product))));
        if (codes.values().stream().anyMatch(lijst -> !lijst.isEmpty())) {
            return retour.afgewezen(record -> codes.getOrDefault(record, List.of()));
        }
        producten.stream().map(product -> Toewijzing.uit(bsn, product)).forEach(this::neemOp);
        return retour.goed();
    }

    private List<String> bezwaren(Toewijzing versie) {
        List<String> codes = new ArrayList<>();
        if (toewijzingen.hoortBijAnder(versie)) {
            codes.add("9332");
        }
        if (!versie.referentie().isEmpty() && !verzoeken.wachtOpToewijzing(versie.referentie())) {
            codes.add("9379");
        }
        return codes;
    }

    private void neemOp(Toewijzing versie) {
        toewijzingen.neemOp(versie);
        verzoeken.toegewezen(versie.referentie());
    }

    private Poststuk beantwoordAntwoord(Poststuk stuk) {
        Retourpen retour = retour(stuk, "320");
        if (!gezien.add("319" + stuk.identificatie())) {
            return retour.afgewezen("9056");
        }
        List<String> codes = verzoeken.beantwoord(stuk.wortel().kind("Antwoord").orElseThrow());
        return codes.isEmpty() ? retour.goed() : retour.afgewezen(record -> codes);
    }

    private Retourpen retour(Poststuk stuk, String soort) {
        return new Retourpen(stuk, soort, nummering.volgende(soort), pen.kalender());
    }

    /** A new ReferentieAanbieder. */
    String verzoekreferentie() {
        return nummering.volgende("V");
    }

    /** Asks for a change (317). */
    Poststuk verzoek(String referentie, Wijzigingsverzoek verzoek) {
        Poststuk stuk = pen.bericht("317", nummering.volgende("317"), verzoek.xml(referentie));
        verzoeken.verzonden(stuk, List.of(referentie));
        return stuk;
    }

    /** Asks for assignments (315), by reference. */
    Poststuk aanvraag(String bsn, Map<String, Gewenst> producten) {
        StringBuilder inhoud =
                new StringBuilder("<m:Client>\n" + Clienten.persoon(bsn) + "<m:AangevraagdeProducten>\n");
        producten.forEach((referentie, gewenst) -> inhoud.append(gewenst.alsAanvraag(referentie)));
        Poststuk stuk =
                pen.bericht("315", nummering.volgende("315"), inhoud + "</m:AangevraagdeProducten>\n</m:Client>\n");
        verzoeken.verzonden(stuk, List.copyOf(producten.keySet()));
        return stuk;
    }
}
