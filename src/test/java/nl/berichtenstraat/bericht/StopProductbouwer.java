package nl.berichtenstraat.bericht;

import java.time.LocalDate;
import java.util.Optional;

/** Makes a StopProduct of a 307; see {@link Voorbeelden#stop()} for the defaults. */
public final class StopProductbouwer {

    private Optional<Long> nummer = Optional.of(Voorbeelden.TOEWIJZING);
    private Optional<Product> product = Optional.of(Voorbeelden.PRODUCT);
    private LocalDate begindatum = Voorbeelden.BEGIN;
    private String reden = "19";
    private LocalDate einddatum = LocalDate.of(2026, 8, 31);
    private String status = "1";
    private int positie = 1;

    StopProductbouwer() {}

    /** ToewijzingNummer. */
    public StopProductbouwer nummer(long waarde) {
        nummer = Optional.of(waarde);
        return this;
    }

    /** No ToewijzingNummer: task-based execution. */
    public StopProductbouwer zonderNummer() {
        nummer = Optional.empty();
        return this;
    }

    /** Product. */
    public StopProductbouwer product(Product waarde) {
        product = Optional.of(waarde);
        return this;
    }

    /** No Product. */
    public StopProductbouwer zonderProduct() {
        product = Optional.empty();
        return this;
    }

    /** Begindatum in ISO form. */
    public StopProductbouwer begindatum(String waarde) {
        begindatum = LocalDate.parse(waarde);
        return this;
    }

    /** RedenBeeindiging. */
    public StopProductbouwer reden(String waarde) {
        reden = waarde;
        return this;
    }

    /** Einddatum in ISO form. */
    public StopProductbouwer einddatum(String waarde) {
        einddatum = LocalDate.parse(waarde);
        return this;
    }

    /** StatusAanlevering. */
    public StopProductbouwer status(String waarde) {
        status = waarde;
        return this;
    }

    /** One-based position in the message. */
    public StopProductbouwer positie(int waarde) {
        positie = waarde;
        return this;
    }

    /** The record. */
    public StopProduct maak() {
        Plaats plaats = Plaats.van("/Bericht/Client/StopProducten/StopProduct[" + positie + "]", 30);
        return new StopProduct(nummer, product, begindatum, reden, einddatum, status, plaats);
    }
}
