package nl.berichtenstraat.afrekening;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Clientsleutel;
import nl.berichtenstraat.bericht.Eenheid;
import nl.berichtenstraat.bericht.Frequentie;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.bericht.Omvang;
import nl.berichtenstraat.bericht.Plaats;
import nl.berichtenstraat.bericht.Product;
import nl.berichtenstraat.bericht.ToegewezenProduct;
import nl.berichtenstraat.bericht.Toewijzing;

/** Assignments to build on: 120 minutes of IB1 a week in 2026, changed where a test says so. */
record Toewijzingen(
        long nummer,
        String aanbieder,
        Optional<Product> product,
        LocalDate begin,
        Optional<LocalDate> eind,
        Optional<String> reden,
        Optional<Omvang> omvang) {

    static final Gemeentecode DORDRECHT = new Gemeentecode("0505");
    static final AgbCode AANBIEDER = new AgbCode("98000001");
    static final Clientsleutel CLIENT = new Clientsleutel("0123456789abcdef0123456789abcdef");

    static Toewijzingen gewoon() {
        return new Toewijzingen(
                1,
                AANBIEDER.code(),
                Optional.of(new Product("02", Optional.of("IB1"))),
                LocalDate.of(2026, 1, 1),
                Optional.of(LocalDate.of(2026, 12, 31)),
                Optional.empty(),
                Optional.of(new Omvang(120, Eenheid.MINUUT, Frequentie.WEEK)));
    }

    Toewijzingen nummer(long ander) {
        return new Toewijzingen(ander, aanbieder, product, begin, eind, reden, omvang);
    }

    Toewijzingen aanbieder(String ander) {
        return new Toewijzingen(nummer, ander, product, begin, eind, reden, omvang);
    }

    Toewijzingen product(Product ander) {
        return new Toewijzingen(nummer, aanbieder, Optional.of(ander), begin, eind, reden, omvang);
    }

    Toewijzingen looptijd(String eerste, String laatste) {
        return new Toewijzingen(
                nummer,
                aanbieder,
                product,
                LocalDate.parse(eerste),
                Optional.of(LocalDate.parse(laatste)),
                reden,
                omvang);
    }

    Toewijzingen zonderEinde() {
        return new Toewijzingen(nummer, aanbieder, product, begin, Optional.empty(), reden, omvang);
    }

    Toewijzingen reden(String ander) {
        return new Toewijzingen(nummer, aanbieder, product, begin, eind, Optional.of(ander), omvang);
    }

    Toewijzingen omvang(long volume, Eenheid eenheid, Frequentie frequentie) {
        Omvang ander = new Omvang(volume, eenheid, frequentie);
        return new Toewijzingen(nummer, aanbieder, product, begin, eind, reden, Optional.of(ander));
    }

    Toewijzingen zonderOmvang() {
        return new Toewijzingen(nummer, aanbieder, product, begin, eind, reden, Optional.empty());
    }

    Toewijzing maak() {
        ToegewezenProduct inhoud = new ToegewezenProduct(
                nummer,
                Optional.empty(),
                product,
                LocalDateTime.of(2025, 12, 1, 12, 0),
                begin,
                eind,
                reden,
                omvang,
                Optional.empty(),
                Plaats.van("/Bericht", 0));
        return new Toewijzing(DORDRECHT, new AgbCode(aanbieder), CLIENT, inhoud);
    }
}
