package nl.berichtenstraat.contract.kostprijs;

import static nl.berichtenstraat.contract.kostprijs.Maat.UREN;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The hours of a year in which somebody under a cao is at work. */
final class Urenberekening {

    private Urenberekening() {}

    /** Gross hours less leave, less illness; above 0, the loader has seen to that. */
    static Rekenstap reken(Cao cao, Rekenblad blad) {
        Rekenstap naVerlof = naVerlof(cao, blad);
        return blad.noteer(
                "Aanwezige uren per jaar",
                naVerlof.tekst() + " x (100 % - " + cao.verzuim().tekst() + " verzuim)",
                UREN,
                naVerlof.getal().procent(cao.verzuim().getal().restVanHonderd()),
                naVerlof,
                cao.verzuim());
    }

    private static Rekenstap naVerlof(Cao cao, Rekenblad blad) {
        Getal verlof = cao.verlof().stream().map(post -> post.waarde().getal()).reduce(Getal.NUL, Getal::plus);
        String posten = cao.verlof().stream()
                .map(post -> " - " + post.waarde().tekst() + " " + post.naam())
                .collect(Collectors.joining());
        return blad.noteer(
                "Uren na verlof",
                cao.brutoUren().tekst() + " bruto" + posten,
                UREN,
                cao.brutoUren().getal().minstensNulNa(verlof),
                Stream.concat(Stream.of(cao.brutoUren()), cao.verlof().stream().map(Post::waarde)));
    }
}
