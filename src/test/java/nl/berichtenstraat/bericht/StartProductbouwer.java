package nl.berichtenstraat.bericht;

import java.time.LocalDate;
import java.util.Optional;

/** Makes a StartProduct of a 305; see {@link Voorbeelden#start()} for the defaults. */
public final class StartProductbouwer {

    private Optional<Long> nummer = Optional.of(Voorbeelden.TOEWIJZING);
    private Optional<Product> product = Optional.of(Voorbeelden.PRODUCT);
    private LocalDate begindatum = Voorbeelden.BEGIN;
    private String status = "1";
    private int positie = 1;

    StartProductbouwer() {}

    /** ToewijzingNummer. */
    public StartProductbouwer nummer(long waarde) {
        nummer = Optional.of(waarde);
        return this;
    }

    /** No ToewijzingNummer: task-based execution. */
    public StartProductbouwer zonderNummer() {
        nummer = Optional.empty();
        return this;
    }

    /** Product. */
    public StartProductbouwer product(Product waarde) {
        product = Optional.of(waarde);
        return this;
    }

    /** No Product. */
    public StartProductbouwer zonderProduct() {
        product = Optional.empty();
        return this;
    }

    /** Begindatum in ISO form. */
    public StartProductbouwer begindatum(String waarde) {
        begindatum = LocalDate.parse(waarde);
        return this;
    }

    /** StatusAanlevering. */
    public StartProductbouwer status(String waarde) {
        status = waarde;
        return this;
    }

    /** One-based position in the message. */
    public StartProductbouwer positie(int waarde) {
        positie = waarde;
        return this;
    }

    /** The record. */
    public StartProduct maak() {
        Plaats plaats = Plaats.van("/Bericht/Client/StartProducten/StartProduct[" + positie + "]", 30);
        return new StartProduct(nummer, product, begindatum, status, plaats);
    }
}
