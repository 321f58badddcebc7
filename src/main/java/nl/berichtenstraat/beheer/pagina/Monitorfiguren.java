package nl.berichtenstraat.beheer.pagina;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import nl.berichtenstraat.register.Monitorregister;
import nl.berichtenstraat.verslag.Figuur;
import nl.berichtenstraat.verslag.Getallen;
import nl.berichtenstraat.verslag.Reeks;
import nl.berichtenstraat.verslag.Tekening;
import nl.berichtenstraat.verslag.Telling;

/** What the parts of the monitor share: where their figures come from and how they are put on the page. */
abstract class Monitorfiguren {

    final Monitorregister monitor;
    final Monitorkeuze keuze;
    final Schrijfwijze tekst;

    Monitorfiguren(Monitorregister monitor, Monitorkeuze keuze, Schrijfwijze tekst) {
        this.monitor = monitor;
        this.keuze = keuze;
        this.tekst = tekst;
    }

    /** The figures of the part, in order. */
    abstract List<Figuur> figuren();

    /** The months of the period. */
    List<YearMonth> maanden() {
        return keuze.vraag().maanden().alle();
    }

    /** Their names below a chart. */
    List<String> korteMaanden() {
        return maanden().stream().map(Getallen::korteMaand).toList();
    }

    /** An empty table; the first head is that of the row heads. */
    Telling telling(String titel, String... koppen) {
        return new Telling(titel, List.of(koppen), keuze.afschermen());
    }

    /** A series of numbers with its name. */
    static <T> Reeks reeks(String naam, List<T> telling, ToLongFunction<T> getal) {
        return new Reeks(naam, telling.stream().map(getal::applyAsLong).toList());
    }

    /** The name of a group. */
    String naam(String groep) {
        return keuze.groep(groep, tekst);
    }

    /** Names, in the order of people. */
    Comparator<String> opNaam() {
        return Comparator.comparing(this::naam);
    }

    /** A figure; without a drawing when something in its table is hidden, or when there is nothing in it. */
    Figuur figuur(
            String sleutel,
            String kop,
            String uitleg,
            String beschrijving,
            Telling telling,
            Supplier<Tekening> tekening) {
        return new Figuur(
                sleutel,
                kop,
                uitleg,
                telling.isVolledig() && telling.aantalRijen() > 0 ? Optional.of(tekening.get()) : Optional.empty(),
                beschrijving + " Dezelfde cijfers staan in de tabel hieronder.",
                telling.tabel());
    }
}
