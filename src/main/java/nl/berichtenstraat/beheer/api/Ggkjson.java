package nl.berichtenstraat.beheer.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.berichtenstraat.ggk.StufBericht;
import nl.berichtenstraat.ggk.Stuurgegevens;
import nl.berichtenstraat.register.Ggkbericht;
import nl.berichtenstraat.straat.ggk.Nakoming;
import nl.berichtenstraat.straat.ggk.Termijn;

/** Messages of the GGk as programs get them, without what a fault says in its own words: that may quote a message. */
final class Ggkjson {

    private Ggkjson() {}

    /** A page of messages. */
    record Lijst(List<Kop> berichten, Optional<String> volgende) {}

    /** A message. */
    record Kop(
            long bericht,
            boolean ingekomen,
            String kanaal,
            Instant moment,
            String gemeente,
            String partner,
            String stand,
            Optional<String> berichtcode,
            Optional<String> functie,
            Optional<String> referentienummer,
            Optional<String> crossRefnummer,
            Optional<String> foutcode,
            Optional<String> aandacht,
            Optional<Afhandeling> afhandeling) {

        static Kop van(Ggkbericht bericht) {
            Optional<Stuurgegevens> kop = bericht.bericht().map(StufBericht::stuurgegevens);
            return new Kop(
                    bericht.id(),
                    bericht.ingekomen(),
                    bericht.kanaal(),
                    bericht.moment(),
                    bericht.gemeente(),
                    bericht.partner(),
                    klein(bericht.stand()),
                    kop.map(van -> van.berichtcode().code()),
                    kop.flatMap(Stuurgegevens::functie),
                    kop.map(Stuurgegevens::referentienummer),
                    kop.flatMap(Stuurgegevens::crossRefnummer),
                    bericht.bericht().flatMap(StufBericht::fout).map(fout -> fout.code()),
                    bericht.aandacht(),
                    bericht.afhandeling().map(Afhandeling::van));
        }
    }

    /** What a person did about it. */
    record Afhandeling(Instant moment, String wie, String reden, boolean buitenKanaal) {

        static Afhandeling van(Ggkbericht.Afhandeling daad) {
            return new Afhandeling(daad.moment(), daad.wie(), daad.reden(), daad.buitenKanaal());
        }
    }

    /** A message with what belongs with it. */
    record Een(
            Kop bericht,
            int pogingen,
            Optional<Instant> volgendePoging,
            Optional<Instant> overgedragen,
            Optional<String> berichtInStraat,
            Optional<String> antwoordOp,
            Optional<String> vervangt,
            List<Kop> reacties,
            Optional<Stand> termijn,
            boolean stilAfgesloten,
            boolean kanZelfde,
            boolean kanNieuw) {}

    /** The term of a message. */
    record Stand(LocalDate uiterlijk, String stand, Optional<Instant> beantwoord) {

        static Stand van(Termijn termijn) {
            return new Stand(
                    termijn.uiterlijk(),
                    klein(termijn.stand()),
                    termijn.uitwisseling().beantwoord());
        }
    }

    /** A page of terms, and how well they were kept in a period. */
    record Termijnen(
            List<Regel> termijnen, Optional<String> volgende, LocalDate van, LocalDate tot, List<Naleving> naleving) {}

    /** A term that waits for an answer. */
    record Regel(
            long bericht,
            boolean doorOns,
            String gemeente,
            String partner,
            String functie,
            String referentienummer,
            Instant sinds,
            LocalDate uiterlijk,
            String stand,
            Optional<Afhandeling> besproken) {

        static Regel van(Termijn termijn) {
            return new Regel(
                    termijn.uitwisseling().id(),
                    termijn.uitwisseling().ingekomen(),
                    termijn.uitwisseling().gemeente(),
                    termijn.uitwisseling().partner(),
                    termijn.uitwisseling().functie(),
                    termijn.uitwisseling().referentienummer(),
                    termijn.uitwisseling().sinds(),
                    termijn.uiterlijk(),
                    klein(termijn.stand()),
                    termijn.uitwisseling().buitenKanaal().map(Afhandeling::van));
        }
    }

    /** How well one side kept its terms. */
    record Naleving(
            boolean doorOns,
            String partner,
            String functie,
            long opTijd,
            long teLaat,
            long open,
            long besproken,
            long procent) {

        static Naleving van(Nakoming nakoming) {
            return new Naleving(
                    nakoming.doorOns(),
                    nakoming.partner(),
                    nakoming.functie(),
                    nakoming.opTijd(),
                    nakoming.teLaat(),
                    nakoming.open(),
                    nakoming.besproken(),
                    nakoming.procent());
        }
    }

    /** A constant as a program gets it. */
    static String klein(Enum<?> waarde) {
        return waarde.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
