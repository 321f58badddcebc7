package nl.berichtenstraat.jaar;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** An aanbieder's book of what it claimed and what became of it. */
final class Declaratieboek {

    private final String aanbieder;
    private final List<Ingediend> declaraties = new ArrayList<>();
    private final Map<String, Regel> toegekend = new LinkedHashMap<>();
    private final List<Regel> afgewezen = new ArrayList<>();
    private final Set<String> gecrediteerd = new HashSet<>();

    Declaratieboek(String aanbieder) {
        this.aanbieder = aanbieder;
    }

    /** A 323 on its way, and later its answer. */
    static final class Ingediend {

        private final Poststuk bericht;
        private final Declaratie declaratie;
        private Optional<Poststuk> antwoord = Optional.empty();

        Ingediend(Poststuk bericht, Declaratie declaratie) {
            this.bericht = bericht;
            this.declaratie = declaratie;
        }

        Poststuk bericht() {
            return bericht;
        }

        Declaratie declaratie() {
            return declaratie;
        }

        Optional<Poststuk> antwoord() {
            return antwoord;
        }
    }

    void ingediend(Poststuk bericht, Declaratie declaratie) {
        declaraties.add(new Ingediend(bericht, declaratie));
    }

    /** Every 323 that was sent under an identification, in order. */
    List<Ingediend> onder(String identificatie) {
        return declaraties.stream()
                .filter(een -> een.bericht.identificatie().equals(identificatie))
                .toList();
    }

    /** Every 323, in order. */
    List<Ingediend> declaraties() {
        return List.copyOf(declaraties);
    }

    /** The whole was rejected and counts as never sent: nothing is booked. */
    void geheelAfgewezen(Ingediend een, Poststuk antwoord) {
        een.antwoord = Optional.of(antwoord);
    }

    /**
     * Judged by line.
     *
     * @param afwijzingen references of the rejected lines; all others were granted
     */
    void beoordeeld(Ingediend een, Poststuk antwoord, Set<String> afwijzingen) {
        een.antwoord = Optional.of(antwoord);
        for (Declaratie.Conceptregel concept : een.declaratie.regels()) {
            Regel regel = concept.regel();
            if (afwijzingen.contains(regel.referentie())) {
                afgewezen.add(regel);
            } else {
                toegekend.put(regel.referentie(), regel);
                if (regel.isCredit()) {
                    gecrediteerd.add(regel.vorige());
                }
            }
        }
    }

    /** The granted debit on an assignment for a month that is not reversed; empty when there is none. */
    Optional<Regel> staat(long nummer, YearMonth maand) {
        return staand().stream()
                .filter(regel ->
                        regel.nummer() == nummer && regel.periode().maand().equals(maand))
                .findFirst();
    }

    /** Every granted debit that is not reversed. */
    List<Regel> staand() {
        return toegekend.values().stream()
                .filter(regel -> !regel.isCredit() && !gecrediteerd.contains(regel.referentie()))
                .toList();
    }

    /** Granted debits that were reversed. */
    List<Regel> teruggedraaid() {
        return toegekend.values().stream()
                .filter(regel -> gecrediteerd.contains(regel.referentie()))
                .toList();
    }

    /** Rejected lines. */
    List<Regel> afgewezen() {
        return List.copyOf(afgewezen);
    }

    /** TotaalToegekendBedrag of all answers that have one, in cents. */
    long toegekendVolgensAntwoorden() {
        return declaraties.stream()
                .flatMap(een -> een.antwoord.stream())
                .flatMap(antwoord -> antwoord.wortel().alle("TotaalToegekendBedrag").stream())
                .mapToLong(totaal -> totaal.moet("DebetCredit").equals("C")
                        ? -totaal.getal("TotaalBedrag")
                        : totaal.getal("TotaalBedrag"))
                .sum();
    }

    /** Granted less reversed, in cents. */
    Map<Vak, Long> saldi() {
        Map<Vak, Long> saldi = new TreeMap<>();
        toegekend
                .values()
                .forEach(regel -> saldi.merge(
                        new Vak(aanbieder, regel.bsn(), regel.periode().maand()), regel.getekend(), Long::sum));
        return saldi;
    }
}
