package nl.berichtenstraat.contract.kostprijs;

import static nl.berichtenstraat.contract.kostprijs.Maat.EURO;
import static nl.berichtenstraat.contract.kostprijs.Maat.EURO_PER_UUR;
import static nl.berichtenstraat.contract.kostprijs.Maat.PROCENT;
import static nl.berichtenstraat.contract.kostprijs.Maat.UREN;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.berichtenstraat.bericht.Eenheid;
import nl.berichtenstraat.bericht.Periode;
import nl.berichtenstraat.contract.Bron;

/** Makes parameters with two caos and two functions; every one has a default that a test can override by name. */
final class Kostprijsbouwer {

    private static final Optional<Bron> BRON = Optional.of(new Bron("Proef", Optional.empty()));
    private static final LocalDate BEGIN = LocalDate.of(2026, 1, 1);

    private final Map<String, BigDecimal> waarden = new HashMap<>();
    private Tariefvraag vraag = new Tariefvraag(Eenheid.UUR, Optional.empty());

    Kostprijsbouwer met(String naam, BigDecimal waarde) {
        waarden.put(naam, waarde);
        return this;
    }

    Kostprijsbouwer met(String naam, String waarde) {
        return met(naam, new BigDecimal(waarde));
    }

    Kostprijsbouwer per(Eenheid eenheid, String uren) {
        vraag = new Tariefvraag(eenheid, Optional.of(new Waarde(Getal.van(new BigDecimal(uren)), UREN, BRON)));
        return this;
    }

    Kostprijsbouwer perMinuut() {
        vraag = new Tariefvraag(Eenheid.MINUUT, Optional.empty());
        return this;
    }

    Kostprijs maak() {
        return new Kostprijs(
                "proef",
                new Periode(BEGIN, Periode.OPEN_EINDE),
                procent("schaaldeel", 100),
                List.of(cao("A", procent("aandeel", 50), "salaris-a"), cao("B", rest("aandeel", 50), "salaris-b")),
                new Premies(
                        procent("flexibel", 0),
                        procent("awf-laag", 0),
                        procent("awf-hoog", 0),
                        procent("klein", 0),
                        procent("aof-laag", 0),
                        procent("aof-hoog", 0),
                        List.of(new Post("overig", procent("overige-premie", 0))),
                        Optional.of(waarde("premiegrens", 99_999_999, EURO))),
                new Pensioen(
                        procent("pensioenpremie", 0), procent("werkgeversdeel", 100), waarde("franchise", 0, EURO)),
                new Opslagen(
                        procent("overhead", 0),
                        procent("huisvesting", 0),
                        procent("inhuur", 0),
                        procent("btw", 0),
                        List.of(new Post("reiskosten", waarde("reiskosten", 0, EURO_PER_UUR))),
                        procent("risico", 0)),
                List.of(new Kostprijsproduct(
                        "IB1",
                        Optional.empty(),
                        List.of(
                                new Post("begeleider", procent("begeleiders", 100)),
                                new Post("coach", rest("begeleiders", 100))),
                        procent("productiviteit", 100),
                        List.of(vraag))),
                waarden.containsKey("loonaandeel") ? List.of(index()) : List.of());
    }

    private Cao cao(String naam, Waarde aandeel, String salaris) {
        return new Cao(
                naam,
                aandeel,
                waarde("bruto-uren", 1200, UREN),
                List.of(new Post("verlof", waarde("verlof", 0, UREN))),
                procent("verzuim", 0),
                procent("vakantietoeslag", 0),
                procent("eindejaarsuitkering", 0),
                List.of(
                        new Schaal("begeleider", "1", waarde(salaris, 600_000, EURO)),
                        new Schaal("coach", "2", waarde("salaris-coach", 600_000, EURO))));
    }

    private Indexering index() {
        return new Indexering(BEGIN.plusYears(1), procent("loon", 0), procent("prijs", 0), procent("loonaandeel", 100));
    }

    private Waarde procent(String naam, long anders) {
        return waarde(naam, anders, PROCENT);
    }

    private Waarde rest(String naam, long anders) {
        Getal rest = Getal.van(100).minstensNulNa(procent(naam, anders).getal());
        return new Waarde(rest, PROCENT, BRON);
    }

    private Waarde waarde(String naam, long anders, Maat maat) {
        return new Waarde(Getal.van(waarden.getOrDefault(naam, BigDecimal.valueOf(anders))), maat, BRON);
    }
}
