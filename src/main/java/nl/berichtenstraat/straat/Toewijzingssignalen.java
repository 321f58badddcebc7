package nl.berichtenstraat.straat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.berichtenstraat.bericht.Periode;
import nl.berichtenstraat.bericht.ToegewezenProduct;
import nl.berichtenstraat.bericht.Werkkalender;
import nl.berichtenstraat.contract.Contract;
import nl.berichtenstraat.contract.Signaalafspraken;
import nl.berichtenstraat.regels.Tekst;
import nl.berichtenstraat.regels.Uitlegsjablonen;
import nl.berichtenstraat.register.Signaal;
import nl.berichtenstraat.register.Signaalsoort;

/** Which signals hold about one assignment on a day. Every kind has its own method; docs/signalen.md says when it holds. */
final class Toewijzingssignalen {

    /** Term for reporting a start or stop, in working days (OP271, OP272). */
    private static final int MELDTERMIJN = 5;

    private static final int MAANDEN_PER_JAAR = 12;

    private final LocalDate vandaag;

    Toewijzingssignalen(LocalDate vandaag) {
        this.vandaag = vandaag;
    }

    /** All that hold. */
    Stream<Signaal> van(Toewijzingsfeiten feiten) {
        Stream<Signaal> hoogstensEen = Stream.of(
                        eindigt(feiten),
                        evaluatie(feiten),
                        startOntbreekt(feiten),
                        stopOntbreekt(feiten),
                        wachttijd(feiten))
                .flatMap(Optional::stream);
        return Stream.concat(hoogstensEen, creditOntbreekt(feiten));
    }

    private Optional<Signaal> eindigt(Toewijzingsfeiten feiten) {
        ToegewezenProduct inhoud = feiten.toewijzing().inhoud();
        return afspraak(feiten, Signaalafspraken::wekenVoorEinde)
                .filter(weken -> feiten.looptOp(vandaag) && !feiten.wordtVoortgezet())
                .filter(weken -> !vandaag.isBefore(inhoud.looptijd().eind().minusWeeks(weken)))
                .map(weken -> volgensContract(
                        feiten,
                        Signaalsoort.TOEWIJZING_EINDIGT,
                        "",
                        "einddatum",
                        Tekst.datum(inhoud.looptijd().eind()),
                        "weken",
                        Tekst.aantal(weken, "week", "weken")));
    }

    /** A version of the assignment since counts as an evaluation: somebody looked at it. */
    private Optional<Signaal> evaluatie(Toewijzingsfeiten feiten) {
        ToegewezenProduct inhoud = feiten.toewijzing().inhoud();
        return afspraak(feiten, Signaalafspraken::evaluatiesPerJaar)
                .filter(perJaar -> feiten.looptOp(vandaag))
                .flatMap(perJaar -> evaluatiedag(inhoud.ingangsdatum(), MAANDEN_PER_JAAR / perJaar))
                .filter(dag -> inhoud.toewijzingsmoment().toLocalDate().isBefore(dag))
                .map(dag -> volgensContract(
                        feiten,
                        Signaalsoort.EVALUATIE,
                        "/" + dag,
                        "ingangsdatum",
                        Tekst.datum(inhoud.ingangsdatum()),
                        "datum",
                        Tekst.datum(dag)));
    }

    /** The latest day, until today, that lies a multiple of so many months after the start. */
    private Optional<LocalDate> evaluatiedag(LocalDate ingangsdatum, int maanden) {
        return Stream.iterate(1, keer -> keer + 1)
                .map(keer -> ingangsdatum.plusMonths((long) keer * maanden))
                .takeWhile(dag -> !dag.isAfter(vandaag))
                .reduce((vorige, volgende) -> volgende);
    }

    private Optional<Signaal> startOntbreekt(Toewijzingsfeiten feiten) {
        LocalDate vanaf = feiten.magBeginnenOp();
        boolean ontbreekt = feiten.looptOp(vandaag) && !feiten.levering().gestart() && meldtermijnIsVoorbij(vanaf);
        return ontbreekt
                ? Optional.of(
                        volgensStandaard(feiten, Signaalsoort.START_ONTBREEKT, "OP271", "datum", Tekst.datum(vanaf)))
                : Optional.empty();
    }

    private Optional<Signaal> stopOntbreekt(Toewijzingsfeiten feiten) {
        ToegewezenProduct inhoud = feiten.toewijzing().inhoud();
        return inhoud.einddatum()
                .filter(einde -> feiten.levering().lopend() && !inhoud.isVerwijderd())
                .filter(this::meldtermijnIsVoorbij)
                .map(einde ->
                        volgensStandaard(feiten, Signaalsoort.STOP_ONTBREEKT, "OP272", "datum", Tekst.datum(einde)));
    }

    private Optional<Signaal> wachttijd(Toewijzingsfeiten feiten) {
        LocalDate vanaf = feiten.magBeginnenOp();
        return afspraak(feiten, Signaalafspraken::wachttijdDagen)
                .filter(dagen -> feiten.looptOp(vandaag) && !feiten.levering().gestart())
                .filter(dagen -> vandaag.isAfter(vanaf.plusDays(dagen)))
                .map(dagen -> volgensContract(
                        feiten,
                        Signaalsoort.WACHTTIJD,
                        "",
                        "datum",
                        Tekst.datum(vanaf),
                        "norm",
                        Tekst.aantal(dagen, "dag", "dagen")));
    }

    /** One for each month; OP276 when the assignment is removed, else OP279. */
    private Stream<Signaal> creditOntbreekt(Toewijzingsfeiten feiten) {
        String regel = feiten.toewijzing().inhoud().isVerwijderd() ? "OP276" : "OP279";
        return feiten.openDebetBuiten().stream()
                .map(Periode::beginmaand)
                .distinct()
                .map(maand -> creditOntbreekt(feiten, maand, regel));
    }

    private static Signaal creditOntbreekt(Toewijzingsfeiten feiten, YearMonth maand, String regel) {
        Periode periode = feiten.openDebetBuiten().stream()
                .filter(p -> p.beginmaand().equals(maand))
                .findFirst()
                .orElseThrow();
        return signaal(
                feiten,
                Signaalsoort.CREDIT_ONTBREEKT,
                "/" + maand,
                Optional.of(maand),
                Optional.of(regel),
                Optional.empty(),
                "periode",
                Tekst.periode(periode));
    }

    private boolean meldtermijnIsVoorbij(LocalDate vanaf) {
        return vandaag.isAfter(vanaf.plusDays(MELDTERMIJN))
                && vandaag.isAfter(Werkkalender.werkdagenNa(vanaf, MELDTERMIJN));
    }

    private static Optional<Integer> afspraak(
            Toewijzingsfeiten feiten, Function<Signaalafspraken, Optional<Integer>> welke) {
        return feiten.contract().map(Contract::signalen).flatMap(welke);
    }

    private static Signaal volgensStandaard(
            Toewijzingsfeiten feiten, Signaalsoort soort, String regel, Object... namenEnWaarden) {
        return signaal(feiten, soort, "", Optional.empty(), Optional.of(regel), Optional.empty(), namenEnWaarden);
    }

    private static Signaal volgensContract(
            Toewijzingsfeiten feiten, Signaalsoort soort, String onderscheid, Object... namenEnWaarden) {
        Optional<String> contract = feiten.contract().map(Contract::versieaanduiding);
        return signaal(feiten, soort, onderscheid, Optional.empty(), Optional.empty(), contract, namenEnWaarden);
    }

    private static Signaal signaal(
            Toewijzingsfeiten feiten,
            Signaalsoort soort,
            String onderscheid,
            Optional<YearMonth> maand,
            Optional<String> regel,
            Optional<String> contract,
            Object... namenEnWaarden) {
        long nummer = feiten.toewijzing().nummer();
        Object[] waarden = Stream.concat(Stream.of("toewijzing", nummer), Arrays.stream(namenEnWaarden))
                .toArray();
        return new Signaal(
                soort,
                nummer + onderscheid,
                Optional.of(feiten.toewijzing().client()),
                Optional.of(nummer),
                maand,
                regel,
                Uitlegsjablonen.signaal(soort.naam()).vul(waarden),
                contract);
    }
}
