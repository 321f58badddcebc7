package nl.berichtenstraat.jaar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.berichtenstraat.jaar.Declaratie.Conceptregel;
import nl.berichtenstraat.jaar.Declaratieboek.Ingediend;

/**
 * An aanbieder: takes assignments and answers to its requests and answers each of them, delivers care, reports starts and
 * stops, claims, reads what it is granted, and keeps books of all that. It knows only what messages tell it.
 */
final class Aanbieder {

    private static final YearMonth EERSTE_MAAND = YearMonth.of(2026, 1);

    private static final int WACHTDAGEN = 4;

    private final Pen pen;
    private final Kalender kalender;
    private final Toewijzingenboek toewijzingen = new Toewijzingenboek();
    private final Zorgregistratie zorg = new Zorgregistratie();
    private final Leveringenboek leveringen = new Leveringenboek();
    private final Verzoekenboek verzoeken = new Verzoekenboek();
    private final Declaratieboek declaraties;
    private final Rekening rekening;
    private final Set<String> gezien = new HashSet<>();
    private final Set<Long> vanVroeger = new HashSet<>();
    private final Map<String, Integer> tellers = new HashMap<>();
    private final List<String> klachten = new ArrayList<>();

    Aanbieder(String agb, String gemeente, Kalender kalender) {
        this.pen = new Pen(agb, gemeente, kalender);
        this.kalender = kalender;
        this.declaraties = new Declaratieboek(agb);
        this.rekening = new Rekening(toewijzingen, zorg, declaraties);
    }

    String agb() {
        return pen.afzender();
    }

    Toewijzingenboek toewijzingen() {
        return toewijzingen;
    }

    Zorgregistratie zorg() {
        return zorg;
    }

    Leveringenboek leveringen() {
        return leveringen;
    }

    Verzoekenboek verzoeken() {
        return verzoeken;
    }

    Declaratieboek declaraties() {
        return declaraties;
    }

    /** What was wrong with answers on its claims; none when all were right. */
    List<String> klachten() {
        return klachten;
    }

    /** Knows an assignment from before the year. */
    void kende(Toewijzing oud) {
        toewijzingen.neemOp(oud);
        vanVroeger.add(oud.nummer());
    }

    /** Whether an assignment is from before the year. */
    boolean isVanVroeger(Toewijzing toewijzing) {
        return vanVroeger.contains(toewijzing.nummer());
    }

    /** Messages without answer and requests without end. */
    List<String> onbeantwoord() {
        List<String> alle = new ArrayList<>(leveringen.onderweg());
        declaraties.declaraties().stream()
                .filter(een -> een.antwoord().isEmpty())
                .forEach(een -> alle.add("323 " + een.bericht().identificatie()));
        verzoeken.standen().forEach((referentie, stand) -> {
            if (!stand.isEinde()) {
                alle.add(referentie + " " + stand);
            }
        });
        return alle;
    }

    /** Knows a message from before the year, so that its identification is used (TR056). */
    void kende(String soort, String identificatie) {
        gezien.add(soort + identificatie);
    }

    /** Takes a message and returns what it has to say to it. */
    List<Poststuk> ontvang(Poststuk stuk) {
        return switch (stuk.soort()) {
            case "301" -> List.of(beantwoordToewijzing(stuk));
            case "319" -> List.of(beantwoordAntwoord(stuk));
            case "325" -> {
                verwerkDeclaratieantwoord(stuk);
                yield List.of();
            }
            case "306", "308" -> {
                leveringen.retour(stuk);
                yield List.of();
            }
            case "316", "318" -> {
                verzoeken.retour(stuk);
                yield List.of();
            }
            default -> throw new AssertionError("an aanbieder gets no " + stuk.soort());
        };
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
        return new Retourpen(stuk, soort, volgende(soort), kalender);
    }

    /** The same answer again is no news; any other must be the first on a 323 of ours. */
    private void verwerkDeclaratieantwoord(Poststuk stuk) {
        String identificatie = stuk.declaratieIdentificatie().orElseThrow();
        List<Ingediend> onder = declaraties.onder(identificatie);
        if (onder.stream()
                .flatMap(een -> een.antwoord().stream())
                .anyMatch(eerder -> Arrays.equals(eerder.inhoud(), stuk.inhoud()))) {
            return;
        }
        if (!gezien.add("325" + stuk.identificatie())) {
            klachten.add("the identification of 325 " + stuk.identificatie() + " was used before (TR056)");
        }
        onder.stream()
                .filter(een -> een.antwoord().isEmpty())
                .findFirst()
                .ifPresentOrElse(
                        een -> boek(een, stuk),
                        () -> klachten.add("a 325 on " + identificatie + ", which waits for none (TR337)"));
    }

    private void boek(Ingediend een, Poststuk antwoord) {
        Antwoordtoets toets = Antwoordtoets.van(een, antwoord);
        klachten.addAll(toets.klachten());
        if (!toets.codesOpGeheel().equals(een.declaratie().opGeheel())) {
            klachten.add("323 " + een.bericht().identificatie() + " as a whole should be answered with "
                    + een.declaratie().opGeheel() + " but was with " + toets.codesOpGeheel());
        }
        if (toets.codesOpGeheel().isEmpty()) {
            een.declaratie().regels().forEach(concept -> vergelijk(een, concept, toets));
            declaraties.beoordeeld(een, antwoord, toets.afgewezen());
        } else {
            declaraties.geheelAfgewezen(een, antwoord);
        }
    }

    private void vergelijk(Ingediend een, Conceptregel concept, Antwoordtoets toets) {
        String referentie = concept.regel().referentie();
        Set<String> codes = new TreeSet<>(toets.afgewezen().getOrDefault(referentie, List.of()));
        if (!codes.equals(concept.codes())) {
            klachten.add("line " + referentie + " of 323 " + een.bericht().identificatie() + " should be answered with "
                    + concept.codes() + " but was with " + codes + ": " + concept.regel());
        }
    }

    /** Reports what began by now for the first time, and what ended with its assignment. */
    List<Poststuk> meldBeginEnEinde() {
        List<Poststuk> stukken = new ArrayList<>();
        for (Toewijzing toewijzing : toewijzingen.huidige()) {
            long nummer = toewijzing.nummer();
            LocalDate begin = toewijzing.ingang().plusDays(nummer % WACHTDAGEN);
            if (!zorg.begon(nummer)
                    && toewijzing.geldtOpOfNa(EERSTE_MAAND.atDay(1))
                    && !begin.isAfter(kalender.vandaag())) {
                stukken.add(begint(nummer, begin));
            } else if (leveringen.loopt(nummer) && !toewijzing.geldtOpOfNa(kalender.vandaag())) {
                stukken.add(eindigt(nummer, toewijzing.einde().orElseThrow(), stopreden(toewijzing)));
            }
        }
        return stukken;
    }

    /** The reason of a stop that follows from the reason of a change (WMO588 with WMO002). */
    private static String stopreden(Toewijzing toewijzing) {
        return switch (toewijzing.reden()) {
            case "05" -> "36";
            case "07" -> "31";
            case "12" -> "37";
            default -> "19";
        };
    }

    /** Care begins, and is reported. */
    Poststuk begint(long nummer, LocalDate dag) {
        zorg.begint(nummer, dag);
        return start(nummer, dag);
    }

    /** Care ends, and is reported. */
    Poststuk eindigt(long nummer, LocalDate dag, String reden) {
        zorg.eindigt(nummer, dag);
        return stop(nummer, dag, reden);
    }

    /** Reports a start. */
    Poststuk start(long nummer, LocalDate dag) {
        Poststuk stuk =
                pen.bericht("305", volgende("305"), Leveringspen.start(toewijzing(nummer), dag, Leveringspen.NIEUW));
        leveringen.gemeld(stuk, new Leveringenboek.Melding(nummer, dag, Optional.empty()));
        return stuk;
    }

    /** Reports a start on an assignment that is not in the books. */
    Poststuk startBuitenBoek(Toewijzing toewijzing, LocalDate dag) {
        return pen.bericht("305", volgende("305"), Leveringspen.start(toewijzing, dag, Leveringspen.NIEUW));
    }

    /** Takes back the start that was reported last. */
    Poststuk neemStartTerug(long nummer) {
        LocalDate begin = leveringen.begin(nummer);
        leveringen.verwijderd(nummer);
        return pen.bericht(
                "305", volgende("305"), Leveringspen.start(toewijzing(nummer), begin, Leveringspen.VERWIJDER));
    }

    /** Reports a stop of the start that was reported last. */
    Poststuk stop(long nummer, LocalDate dag, String reden) {
        LocalDate begin = leveringen.begin(nummer);
        Poststuk stuk = pen.bericht("307", volgende("307"), Leveringspen.stop(toewijzing(nummer), begin, dag, reden));
        leveringen.gemeld(stuk, new Leveringenboek.Melding(nummer, begin, Optional.of(dag)));
        return stuk;
    }

    private Toewijzing toewijzing(long nummer) {
        return toewijzingen.huidige(nummer).orElseThrow();
    }

    /** A new ReferentieAanbieder. */
    String verzoekreferentie() {
        return volgende("V");
    }

    /** Asks for a change (317). */
    Poststuk verzoek(String referentie, Wijzigingsverzoek verzoek) {
        Poststuk stuk = pen.bericht("317", volgende("317"), verzoek.xml(referentie));
        verzoeken.verzonden(stuk, List.of(referentie));
        return stuk;
    }

    /** Asks for assignments (315), by reference. */
    Poststuk aanvraag(String bsn, Map<String, Gewenst> producten) {
        StringBuilder inhoud =
                new StringBuilder("<m:Client>\n" + Clienten.persoon(bsn) + "<m:AangevraagdeProducten>\n");
        producten.forEach((referentie, gewenst) -> inhoud.append(gewenst.alsAanvraag(referentie)));
        Poststuk stuk = pen.bericht("315", volgende("315"), inhoud + "</m:AangevraagdeProducten>\n</m:Client>\n");
        verzoeken.verzonden(stuk, List.copyOf(producten.keySet()));
        return stuk;
    }

    /** All that is still to be claimed of months up to and including one, on some of the assignments. */
    List<Regel> openstaand(YearMonth tot, Predicate<Toewijzing> kies) {
        return rekening.openstaand(EERSTE_MAAND, tot, kies, this::referentie);
    }

    /** A new ReferentieNummer. */
    String referentie() {
        return volgende("R");
    }

    /** A new DeclaratieNummer. */
    String declaratienummer() {
        return volgende("D").replace("-", "");
    }

    /** Claims, under a new identification. */
    Poststuk dienIn(Declaratie declaratie) {
        return dienIn(declaratie, volgende("323"));
    }

    /** Claims, under an identification of choice. */
    Poststuk dienIn(Declaratie declaratie, String identificatie) {
        Poststuk stuk = pen.bericht("323", identificatie, declaratie.xml(kalender.vandaag()));
        declaraties.ingediend(stuk, declaratie);
        return stuk;
    }

    private String volgende(String wat) {
        int nummer = tellers.merge(wat, 1, Integer::sum);
        return "A%s-%s-%04d".formatted(agb().substring(agb().length() - 1), wat, nummer);
    }
}
